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

function named(person: any): string {
  if (typeof person === 'string') return person;
  if (typeof person === 'object') return person.name;
  throw new Error(`Neither a name nor a person: ${typeof person} ${person}`);
}

function labelled(person: unknown): string {
  if (typeof person !== 'string' && typeof person !== 'object') throw new Error(`Unknown person ${person}`);
  if (typeof person !== 'object') {
    console.log(person);
  } else if (typeof person === 'string') {
    console.log(person);
  } else {
    console.log(person?.toString());
  }
  return '';
}

export function mistaken(subscriber: Subscriber): void {
  named(subscriber.email);
  labelled(subscriber.email); // ✗ no-plaintext-logging: 'subscriber.email' (user.contact.email, declared on Subscriber) reaches 'console.log' in the clear, by way of labelled().
  const mail: any = subscriber.email;
  if (typeof mail === 'number') return;
  if (typeof mail !== 'object') throw new Error(`Expected an object, got ${mail}`); // ✗ no-personal-data-in-errors: 'mail' (user.contact.email, declared on Subscriber) reaches an error message through 'new Error'.
}
