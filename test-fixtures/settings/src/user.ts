import mail from '@sendgrid/mail';
import { initial } from './hidden.ts';
import { note } from './journal.ts';

export interface User {
  /**
   * @personalData user.contact.email
   * @purpose essential.service.account
   */
  email: string;
}

export async function welcome(user: User): Promise<void> {
  console.log(initial(user.email));
  note(user.email); // ✗ no-plaintext-logging: 'user.email' (user.contact.email, declared on User) reaches 'note' in the clear.
  await mail.send({ to: user.email, from: 'help@shop.example', subject: 'Welcome', text: 'Hello' });
}
