// What is null, undefined or empty on a branch holds no data there.
import { createHmac } from 'node:crypto';

export interface Subscriber {
  readonly id: string;
  /** @personalData user.contact.email @purpose marketing.communications.email */
  readonly email: string | null;
}

declare const secret: string;

function digest(value: string | null | undefined): string | null | undefined {
  if (value === null || value === undefined) return value;
  return createHmac('sha256', secret).update(value.trim().toLowerCase()).digest('hex');
}

function digestOrEmpty(value: string | null): string | null {
  return !value ? value : createHmac('sha256', secret).update(value).digest('hex');
}

function digestUnlessLong(value: string | null): string | null {
  if (value !== null && value.length > 100) return value;
  return value === null ? null : createHmac('sha256', secret).update(value).digest('hex');
}

export function subscribed(subscriber: Subscriber): void {
  console.log(digest(subscriber.email));
  console.log(digestOrEmpty(subscriber.email));
  console.log(digestUnlessLong(subscriber.email)); // ✗ no-plaintext-logging: 'subscriber.email' (user.contact.email, declared on Subscriber) reaches 'console.log' in the clear.
}

export function skipped(subscriber: Subscriber): void {
  const { email } = subscriber;
  if (typeof email === 'undefined') {
    console.log('no address', email);
  } else if (email == null || email === '') {
    console.log('no address', email);
  } else {
    console.log('address', email); // ✗ no-plaintext-logging: 'email' (user.contact.email, declared on Subscriber) reaches 'console.log' in the clear.
  }
  if (email) return;
  console.log('without address', email);
}

export function corrected(subscriber: Subscriber): void {
  let email = subscriber.email;
  if (!email) email = subscriber.email;
  console.log(email); // ✗ no-plaintext-logging: 'email' (user.contact.email, declared on Subscriber) reaches 'console.log' in the clear.
}
