import { useClientAsyncInit, useStatsigClient } from '@statsig/react-bindings';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  useClientAsyncInit('key', { userID: '1', email: customer.email }); // ✗ no-undeclared-recipient
  const { client } = useStatsigClient();
  client.logEvent('mailed', customer.email); // ✗ no-undeclared-recipient
  client.logEvent('mailed', customer.plan);
}
