import { AnalyticsBrowser } from '@customerio/cdp-analytics-browser';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const analytics = AnalyticsBrowser.load({ writeKey: 'key' });

export async function register(customer: Customer): Promise<void> {
  await analytics.identify('42', { email: customer.email }); // ✗ no-undeclared-recipient
  await analytics.track('upgraded', { plan: 'pro' });
}
