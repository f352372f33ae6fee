import { createClient } from 'node-zendesk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const zendesk = createClient({ username: 'agent', token: 'token', subdomain: 'shop' });

export async function register(customer: Customer): Promise<void> {
  await zendesk.users.create({ name: 'customer', email: customer.email }); // ✗ no-undeclared-recipient
  await zendesk.users.create({ name: 'customer' });
}

export async function look(customer: Customer): Promise<void> {
  await zendesk.users.search({ query: customer.email }); // ✗ no-undeclared-recipient
  await zendesk.useridentities.create(1, { type: 'email', value: customer.email }); // ✗ no-undeclared-recipient
  await zendesk.views.list();
}
