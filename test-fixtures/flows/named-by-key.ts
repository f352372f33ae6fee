// Who puts an expression that tells nothing into an object says by its key what it is.
import posthog from 'posthog-js';
import { z } from 'zod';

interface Field {
  readonly value: string;
  readonly error?: { readonly message: string };
}

const schema = z.string().trim();

export function invited(field: Field): void {
  const checked = schema.safeParse(field.value);
  if (!checked.success) return;
  posthog.capture('invited', { email: checked.data, team: 'shop' }); // ✗ no-undeclared-recipient: 'checked.data' (user.contact.email, inferred from the name 'email') reaches the recipient PostHog through 'posthog.capture' undeclared.
}

export function read(cells: readonly string[]): void {
  console.log({ row: 1, phoneNumber: cells[3] }); // ✗ no-plaintext-logging: 'cells[3]' (user.contact.phone_number, inferred from the name 'phoneNumber') reaches 'console.log' in the clear.
  console.log({ emailAddress: cells[4].trim().toLowerCase() }); // ✗ no-plaintext-logging: 'cells[4]' (user.contact.email, inferred from the name 'emailAddress') reaches 'console.log' in the clear.
}

/** The record around it says whose name it is. */
export function greeted(first: string, last: string): void {
  const greeting = { customer: { name: first, city: last } };
  console.log(greeting); // ✗ no-plaintext-logging: 'greeting' (user.name and user.contact.address.city, inferred from the name 'name' of a person 'customer') reaches 'console.log' in the clear.
}

/** Whoever calls it knows whose address it is, whatever the key says. */
function announce(receiver: { readonly to: string }): void {
  posthog.capture('announced', { email: receiver.to });
}

export function announceTo(guest: { readonly email: string }): void {
  announce({ to: guest.email }); // ✗ no-undeclared-recipient: 'guest.email' (user.contact.email, inferred from the name 'email') reaches the recipient PostHog through 'posthog.capture' undeclared, by way of announce().
  announce({ to: 'office@shop.example' });
}

// Look-alikes.

/** What is wrong with an address is none. */
export function refused(field: Field, errors: { readonly email: Field }): void {
  console.log({ email: field.error?.message });
  console.log({ email: errors.email.value });
  console.log({ email: field.value === '' });
  console.log({ email: field.value.length });
}

/** What stands before the colon of a choice is no key. */
export function chosen(isKnown: boolean, email: string, cell: string): void {
  console.log(isKnown ? (email === '' ? 'none' : 'some') : cell);
}

/** Its own name says that it is an id, or the address of the shop. */
export function referred(row: { readonly id: string }, config: { readonly value: string }): void {
  console.log({ email: row.id });
  console.log({ email: config.value });
}

/** Of what was put in, only what lies beside it leaves. */
export function kept(field: Field): void {
  const form = { email: field.value, step: 'done' };
  console.log(form.step);
}
