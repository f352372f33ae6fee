import { z } from 'zod';

export const registration = z.object({
  email: z.email().meta({ personalData: 'user.contact.email', purpose: ['account', 'orders'] }),
  fullName: z.string().min(2).meta({ personalData: 'user.name', purpose: ['account', 'orders'] }),
  password: z.string().min(12).meta({ personalData: 'user.authorization.password', purpose: 'account' }),
});

export const profileChange = z.object({
  fullName: z.string().min(2).meta({ personalData: 'user.name', purpose: ['account', 'orders'] }),
  phone: z.string().nullable().meta({ personalData: 'user.contact.phone_number', purpose: 'orders' }),
});

export type Registration = z.infer<typeof registration>;
export type ProfileChange = z.infer<typeof profileChange>;
