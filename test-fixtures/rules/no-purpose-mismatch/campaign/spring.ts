import type { Customer } from '../customer.ts';
import { send } from '../mailer.ts';

export async function announce(customers: readonly Customer[]): Promise<void> {
  for (const customer of customers) {
    await send(customer.email, 'Spring'); // ✗ no-purpose-mismatch: 'customer.email' (user.contact.email, declared on Customer), collected for orders, reaches 'sendgrid.send' for newsletter, as privacy.yaml says of its file, by way of send().
    await send(customer.newsletterEmail, 'Spring');
  }
}
