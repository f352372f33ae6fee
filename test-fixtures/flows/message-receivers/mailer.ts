import sendgrid from '@sendgrid/mail';
import { Resend } from 'resend';

export interface Mailer {
  deliver(to: string, subject: string, html: string): Promise<void>;
}

const resend = new Resend(process.env['RESEND_API_KEY']);

export class ResendMailer implements Mailer {
  async deliver(to: string, subject: string, html: string): Promise<void> {
    // Whoever calls it behind the interface knows whose address it is.
    await resend.emails.send({ from: 'shop@example.com', to, subject, html });
  }
}

export class SendGridMailer {
  /** Nothing in the program calls it: whoever gets mail is somebody. */
  async deliver(receiver: string, title: string): Promise<void> {
    await sendgrid.send({ to: receiver, from: 'shop@example.com', subject: title, text: title }); // ✗ no-undeclared-recipient: 'receiver' (user.contact.email, inferred as the receiver of a mail) reaches the recipient Twilio SendGrid through 'sendgrid.send' undeclared.
  }

  async deliverNamed(receiver: { address: string; title: string }): Promise<void> {
    await sendgrid.send({
      to: [{ email: receiver.address, name: receiver.title }], // ✗ no-undeclared-recipient: 'receiver.address' (user.contact.email, inferred as the receiver of a mail) reaches the recipient Twilio SendGrid through 'sendgrid.send' undeclared.
      from: 'shop@example.com',
      subject: 'Hello',
    });
  }

  /** An id is none, wherever it stands. */
  async deliverTo(member: { memberId: string }): Promise<void> {
    await sendgrid.send({ to: member.memberId, from: 'shop@example.com', subject: 'Hello' });
  }
}

/** What callers call options is handed on as it is. */
export async function deliverAll(options: { to: string[]; subject: string; text: string; from: string }): Promise<void> {
  await resend.emails.send(options); // ✗ no-undeclared-recipient: 'options' (user.contact.email, inferred as the receiver of a mail) reaches the recipient Resend through 'resend.emails.send' undeclared.
}

/** Every caller hands over an address of the shop's own. */
export async function report(to: string, text: string): Promise<void> {
  await resend.emails.send({ from: 'shop@example.com', to, subject: 'Report', text });
}
