import { z } from 'zod';

export interface SignupBody {
  /** @personalData user.name */
  name: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.demographic.date_of_birth */
  birthday: string; // ✗ no-excessive-collection: 'birthday' (user.demographic.date_of_birth, declared on SignupBody) of SignupBody is asked for at a collection point that privacy.yaml lets ask for user.name and user.contact.email alone.
  newsletter: boolean;
}

export const contactForm = z.object({
  email: z.string().email(),
  phoneNumber: z.string(), // ✗ no-excessive-collection: 'phoneNumber' (user.contact.phone_number, inferred from the name 'phoneNumber') of contactForm is asked for at a collection point that privacy.yaml lets ask for user.name and user.contact.email alone.
  message: z.string(),
});
