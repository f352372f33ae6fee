import { UnleashClient } from 'unleash-proxy-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const unleash = new UnleashClient({ url: 'https://unleash.example.com', clientKey: 'key', appName: 'mail' });
  await unleash.updateContext({ userId: customer.email }); // ✗ no-undeclared-recipient
  unleash.setContextField('userId', customer.email); // ✗ no-undeclared-recipient
  await unleash.updateContext({ properties: { plan: customer.plan } });
}
