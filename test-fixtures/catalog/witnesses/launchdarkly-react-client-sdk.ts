import { asyncWithLDProvider, useLDClient } from 'launchdarkly-react-client-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  await asyncWithLDProvider({ clientSideID: 'id', context: { kind: 'user', key: '1', email: customer.email } }); // ✗ no-undeclared-recipient
  const client = useLDClient();
  await client?.identify({ kind: 'user', key: '1', email: customer.email }); // ✗ no-undeclared-recipient
  client?.track('mailed', { plan: customer.plan });
}
