import sendgrid from '@sendgrid/mail';
import type { Visitor } from './visitor.ts';

/** @consentGuard newsletter */
const wantsMail = (): boolean => document.cookie.includes('mail=1');

/** @purpose newsletter */
export async function announce({ email }: Visitor): Promise<void> {
  await sendgrid.send({ to: email, from: 'shop@example.com', subject: 'Spring', text: 'New plants.' }); // ✗ require-consent: 'email' (user.contact.email, declared on Visitor) reaches 'sendgrid.send' for newsletter, which needs consent that nothing on the way checks.
  if (wantsMail()) await sendgrid.send({ to: email, from: 'shop@example.com', subject: 'Spring', text: '' });
}

/** @purpose orders */
export async function confirm({ email }: Visitor): Promise<void> {
  await sendgrid.send({ to: email, from: 'shop@example.com', subject: 'Your order', text: '' });
}

// The policy lets it receive data for orders, too.
export async function write({ email }: Visitor): Promise<void> {
  await sendgrid.send({ to: email, from: 'shop@example.com', subject: 'Hello', text: '' });
}
