/**
 * @file What marketing sees of people.
 * @purpose marketing
 */
import { send } from './mailer.ts';
import type { Customer } from './customer.ts';

export const teaser = async ({ email, newsletterEmail }: Customer): Promise<void> => {
  await send(email, 'Soon'); // ✗ no-purpose-mismatch: 'email' (user.contact.email, declared on Customer), collected for orders, reaches 'sendgrid.send' for marketing, as its file is tagged, by way of send().
  await send(newsletterEmail, 'Soon');
};
