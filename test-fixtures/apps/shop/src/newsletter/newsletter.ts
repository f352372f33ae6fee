import { sendLetter } from '../mail/mailer';

export interface Signup {
  /**
   * @personalData user.contact.email
   * @recipient sendgrid
   */
  readonly mailbox: string; // ✗ require-purpose: 'mailbox' (user.contact.email, declared on Signup) is held without a declared purpose.
  readonly topics: readonly string[];
}

export async function confirm(signup: Signup): Promise<void> {
  console.info('confirming', signup.topics);
  await sendLetter({ to: signup.mailbox, subject: 'Please confirm', text: 'One click and you are in.' });
}
