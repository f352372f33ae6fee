import { Resend } from 'resend';

const resend = new Resend('re_key');

/** Other packages call it, each in a program of its own, and know whose address it is. */
export async function sendReceipt(to: string): Promise<void> {
  await resend.emails.send({ from: 'shop@example.com', to, subject: 'Receipt', text: 'Thank you' });
}
