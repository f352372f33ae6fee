import { AnalyticsBrowser } from '@segment/analytics-next';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const analytics = AnalyticsBrowser.load({ writeKey: 'key' });
  analytics.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  analytics.track('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  analytics.track('Mailed', { plan: customer.plan });
}
