import { createClient } from '@launchdarkly/js-client-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const client = createClient('id', { kind: 'user', key: '1', email: customer.email }); // ✗ no-undeclared-recipient
  await client.identify({ kind: 'user', key: '1', email: customer.email }); // ✗ no-undeclared-recipient
  client.track('mailed', { plan: customer.plan });
}
