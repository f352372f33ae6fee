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
