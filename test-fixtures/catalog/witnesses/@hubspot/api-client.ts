import { Client } from '@hubspot/api-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const hubspot = new Client({ accessToken: 'token' });

export async function register(customer: Customer): Promise<void> {
  await hubspot.crm.contacts.basicApi.create({ properties: { email: customer.email } }); // ✗ no-undeclared-recipient
  await hubspot.crm.contacts.basicApi.create({ properties: { plan: 'free' } });
}

export async function look(customer: Customer, client: Client): Promise<void> {
  await hubspot.crm.contacts.basicApi.getById(customer.email); // ✗ no-undeclared-recipient
  await client.communicationPreferences.statusApi.getEmailStatus(customer.email); // ✗ no-undeclared-recipient
  await client.crm.owners.ownersApi.getPage(customer.email); // ✗ no-undeclared-recipient
  client.setAccessToken('token');
}
