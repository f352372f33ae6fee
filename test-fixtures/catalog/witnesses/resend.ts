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

export async function look(customer: Customer, client: Resend): Promise<void> {
  await resend.contacts.get({ email: customer.email }); // ✗ no-undeclared-recipient
  await resend.suppressions.add({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.contacts.topics.list({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.contacts.segments.add({ email: customer.email, segmentId: 's_1' }); // ✗ no-undeclared-recipient
  resend.webhooks.verify({ payload: customer.email, headers: { id: '1', timestamp: '1', signature: 's' }, webhookSecret: 's' });
}
