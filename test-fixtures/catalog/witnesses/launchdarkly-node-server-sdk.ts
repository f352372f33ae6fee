import { init } from 'launchdarkly-node-server-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const client = init('key');
  await client.variation('new-mail', { kind: 'user', key: '1', email: customer.email }, false); // ✗ no-undeclared-recipient
  client.identify({ kind: 'user', key: '1', email: customer.email }); // ✗ no-undeclared-recipient
  await client.variation('new-mail', { kind: 'user', key: '1', plan: customer.plan }, false);
}
