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
