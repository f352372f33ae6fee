import { z } from 'zod';

export const registration = z.object({
  email: z.email().meta({ personalData: 'user.contact.email', purpose: 'account' }),
  displayName: z.string().min(2).max(40).meta({ personalData: 'user.name', purpose: 'account' }),
  birthDate: z.iso.date().meta({ personalData: 'user.demographic.date_of_birth', purpose: 'training' }),
  weightKg: z.number().positive().meta({ personalData: 'user.health_and_medical', purpose: 'training' }),
  password: z.string().min(10).meta({ personalData: 'user.authorization.password', purpose: 'account' }),
});

export const invitation = z.object({
  email: z.email().meta({ personalData: 'user.contact.email', purpose: 'account' }),
});

export type Registration = z.infer<typeof registration>;
