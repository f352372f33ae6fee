import { createClient } from '@segment/analytics-react-native';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const client = createClient({ writeKey: 'key' });
  client.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  client.track('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  client.track('Mailed', { plan: customer.plan });
}
