import { ManagementClient } from 'auth0';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const management = new ManagementClient({ domain: 'shop.auth0.com', token: 'token' });

export async function register(customer: Customer): Promise<void> {
  await management.users.create({ connection: 'users', email: customer.email }); // ✗ no-undeclared-recipient
  await management.users.create({ connection: 'users', blocked: false });
}

export async function look(customer: Customer, client: ManagementClient, userId: string): Promise<void> {
  await management.users.listUsersByEmail({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.organizations.invitations.create('org_1', { inviter: { name: 'shop' }, invitee: { email: customer.email }, client_id: 'c' }); // ✗ no-undeclared-recipient
  await client.users.get(userId);
}
