import { Resend } from 'resend';

const resend = new Resend('re_key');

export class Letters {
  async deliver(to: string, subject: string, html: string): Promise<void> {
    await resend.emails.send({ from: 'shop@example.com', to, subject, html });
  }
}
