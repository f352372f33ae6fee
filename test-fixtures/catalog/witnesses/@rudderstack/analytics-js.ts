import { RudderAnalytics } from '@rudderstack/analytics-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const analytics = new RudderAnalytics();
  analytics.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  analytics.track('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  analytics.track('Mailed', { plan: customer.plan });
}
