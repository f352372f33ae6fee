import { StatsigClient } from '@statsig/js-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const client = new StatsigClient('key', { userID: '1', email: customer.email }); // ✗ no-undeclared-recipient
  await client.updateUserAsync({ email: customer.email }); // ✗ no-undeclared-recipient
  client.logEvent('mailed', customer.plan);
}
