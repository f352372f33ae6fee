import { BrevoClient } from '@getbrevo/brevo';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const brevo = new BrevoClient({ apiKey: 'key' });

export async function welcome(customer: Customer): Promise<void> {
  await brevo.transactionalEmails.sendTransacEmail({ subject: 'Welcome', to: [{ email: customer.email }] }); // ✗ no-undeclared-recipient
  await brevo.contacts.createContact({ email: customer.email }); // ✗ no-undeclared-recipient
  await brevo.transactionalEmails.sendTransacEmail({ subject: 'Sale', to: [{ email: 'team@example.com' }] });
}

export async function look(customer: Customer, client: BrevoClient): Promise<void> {
  await brevo.contacts.getContactInfo({ identifier: customer.email }); // ✗ no-undeclared-recipient
  await client.event.createEvent({ event_name: 'bought', identifiers: { email_id: customer.email } }); // ✗ no-undeclared-recipient
  await client.account.getAccount();
}
