import { tenant } from '@teamhanko/passkeys-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const hanko = tenant({ apiKey: 'key', tenantId: 'id' });

export async function example(customer: Customer): Promise<void> {
  await hanko.registration.initialize({ userId: '1', username: customer.email }); // ✗ no-undeclared-recipient
  await hanko.user('1').mfa.registration.initialize({ username: customer.email }); // ✗ no-undeclared-recipient
  await hanko.login.initialize();
}
