import { createHash } from 'node:crypto';
import Mixpanel from 'mixpanel';
import type { Customer } from './customer.ts';
import { send } from './mailer.ts';

const mixpanel = Mixpanel.init('token');

export async function confirm(customer: Customer): Promise<void> {
  await send(customer.email, 'Your order');
  await send(customer.newsletterEmail, 'Your order'); // ✗ no-purpose-mismatch: 'customer.newsletterEmail' (user.contact.email, declared on Customer), collected for newsletter and analytics.reporting, reaches 'sendgrid.send' for orders, as privacy.yaml says of its file, by way of send().
  mixpanel.track('ordered', { email: customer.email }); // ✗ no-purpose-mismatch: 'customer.email' (user.contact.email, declared on Customer), collected for orders, reaches 'mixpanel.track' for analytics.reporting, as privacy.yaml says of Mixpanel.
  mixpanel.track('ordered', { by: createHash('sha256').update(customer.email).digest('hex') });
}

/** @purpose newsletter */
export async function welcome(customer: Customer): Promise<void> {
  await send(customer.newsletterEmail, 'Welcome');
  await send(customer.email, 'Welcome'); // ✗ no-purpose-mismatch: 'customer.email' (user.contact.email, declared on Customer), collected for orders, reaches 'sendgrid.send' for newsletter, as the function around it is tagged, by way of send().
}
