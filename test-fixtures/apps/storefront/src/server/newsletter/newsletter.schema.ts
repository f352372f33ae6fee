import { z } from 'zod';

export const NewsletterSignup = z.object({
  email: z.email().meta({ personalData: 'user.contact.email', purpose: 'newsletter' }),
  birthday: z.iso.date().optional().meta({ personalData: 'user.demographic.date_of_birth', purpose: 'newsletter' }), // ✗ no-excessive-collection: 'birthday' (user.demographic.date_of_birth, declared on NewsletterSignup) of NewsletterSignup is asked for at a collection point that privacy.yaml lets ask for user.contact.email alone.
});

export type NewsletterSignup = z.infer<typeof NewsletterSignup>;
