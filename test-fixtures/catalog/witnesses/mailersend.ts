import { EmailParams, MailerSend, Recipient } from 'mailersend';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const mailerSend = new MailerSend({ apiKey: 'key' });

export async function welcome(customer: Customer): Promise<void> {
  const params = new EmailParams().setSubject('Welcome').setTo([new Recipient(customer.email)]);
  await mailerSend.email.send(params); // ✗ no-undeclared-recipient
  await mailerSend.email.send(new EmailParams().setSubject('Sale').setTo([new Recipient('team@example.com')]));
}
