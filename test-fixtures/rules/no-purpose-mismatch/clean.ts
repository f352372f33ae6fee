import { createHash } from 'node:crypto';
import Mixpanel from 'mixpanel';
import type { Customer } from './customer.ts';
import { send } from './mailer.ts';

const mixpanel = Mixpanel.init('token');

interface Untold {
  /** @personalData user.contact.email */
  email: string;
}

export async function confirm(customer: Customer, untold: Untold): Promise<void> {
  await send(customer.email, 'Your order');
  await send(customer.newsletterEmail, 'Your order');
  await send(untold.email, 'Your order');
  mixpanel.track('ordered', { by: createHash('sha256').update(customer.email).digest('hex') });
}

/** @purpose newsletter */
export async function welcome(customer: Customer): Promise<void> {
  await send(customer.newsletterEmail, 'Welcome');
}

/** @purpose Says hello to whoever comes. */
export async function greet(customer: Customer): Promise<void> {
  await send(customer.email, 'Hello');
}

/** @consentGuard newsletter */
declare function wantsNewsletter(customer: Customer): boolean;

/** @purpose newsletter */
export async function invite(customer: Customer): Promise<void> {
  if (!wantsNewsletter(customer)) return;
  await send(customer.email, 'News');
}
