import { z } from 'zod';

const shipTo = z.object({
  recipient: z.string().min(2).meta({ personalData: 'user.name', purpose: 'orders' }),
  street: z.string().min(3).meta({ personalData: 'user.contact.address.street', purpose: 'orders' }),
  postalCode: z.string().meta({ personalData: 'user.contact.address.postal_code', purpose: 'orders' }),
  city: z.string().meta({ personalData: 'user.contact.address.city', purpose: 'orders' }),
  country: z.string().length(2).meta({ personalData: 'user.contact.address.country', purpose: 'orders' }),
});

export const orderRequest = z.object({
  lines: z.array(z.object({ sku: z.string(), quantity: z.number().int().positive() })).min(1),
  shipTo,
  giftNote: z.string().max(300).nullable().meta({ personalData: 'user.content.private', purpose: 'orders' }),
  deliveryPhone: z.string().optional(), // ✗ no-unannotated-personal-data: 'deliveryPhone' of orderRequest looks like user.contact.phone_number, inferred from the name 'deliveryPhone', and is not annotated.
});

export type OrderRequest = z.infer<typeof orderRequest>;
