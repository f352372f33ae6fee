import { Resend } from 'resend';

const resend = new Resend('re_key');

/** Nobody depends on an application. */
export async function confirm(to: string): Promise<void> {
  await resend.emails.send({ from: 'shop@example.com', to, subject: 'Thank you', text: 'Thank you' }); // ✗ no-undeclared-recipient: 'to' (user.contact.email, inferred as the receiver of a mail) reaches the recipient Resend through 'resend.emails.send' undeclared.
}
