import { displayName, type Member } from '@membership/domain';
import { createLogger, type Logger } from '@membership/logging';
import mail from '@sendgrid/mail';

/** Sends letters to members. */
export class Mailer {
  readonly #log: Logger = createLogger('mailer');

  constructor(private readonly from: string) {}

  async welcome(member: Member): Promise<void> {
    await this.send(member.email, `Welcome, ${displayName(member)}`); // ✗ no-plaintext-logging: 'member.email' (user.contact.email, declared on Member) reaches 'console.warn' in the clear, by way of send() and warn().
    this.#log.warn('sent', { plan: member.plan });
  }

  async send(to: string, subject: string): Promise<void> {
    try {
      await mail.send({ to, from: this.from, subject, text: subject });
    } catch (error) {
      this.#log.child('send').warn('failed', { to });
    }
  }
}
