import { IntercomClient } from 'intercom-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const intercom = new IntercomClient({ token: 'token' });

export async function register(customer: Customer): Promise<void> {
  await intercom.contacts.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await intercom.contacts.list({ per_page: 10 });
}

export async function look(customer: Customer, client: IntercomClient): Promise<void> {
  await intercom.contacts.showContactByExternalId({ external_id: customer.email }); // ✗ no-undeclared-recipient
  await client.companies.createOrUpdate({ name: customer.email }); // ✗ no-undeclared-recipient
  await client.admins.identify();
}
