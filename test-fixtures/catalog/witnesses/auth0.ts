import { AuthenticationClient, ManagementClient } from 'auth0';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const management = new ManagementClient({ domain: 'shop.auth0.com', token: 'token' });
const authentication = new AuthenticationClient({ domain: 'shop.auth0.com', clientId: 'id' });

export async function register(customer: Customer): Promise<void> {
  await management.users.create({ connection: 'users', email: customer.email }); // ✗ no-undeclared-recipient
  await authentication.passwordless.sendEmail({ email: customer.email, send: 'link' }); // ✗ no-undeclared-recipient
  await management.users.create({ connection: 'users', blocked: false });
}
