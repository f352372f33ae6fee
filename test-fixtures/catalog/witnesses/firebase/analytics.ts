import { getAnalytics, logEvent, setUserId, setUserProperties } from 'firebase/analytics';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const analytics = getAnalytics();
  logEvent(analytics, 'mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  setUserProperties(analytics, { email: customer.email }); // ✗ no-undeclared-recipient
  setUserId(analytics, customer.email); // ✗ no-undeclared-recipient
  logEvent(analytics, 'mailed', { plan: customer.plan });
}
