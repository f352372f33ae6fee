import { Resend } from 'resend';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const resend = new Resend('re_key');

export async function welcome(customer: Customer): Promise<void> {
  await resend.emails.send({ from: 'shop@example.com', to: customer.email, subject: 'Welcome', text: 'Hello' }); // ✗ no-undeclared-recipient
  await resend.emails.send({ from: 'shop@example.com', to: 'team@example.com', subject: 'Sale', text: 'Hooray' });
}
