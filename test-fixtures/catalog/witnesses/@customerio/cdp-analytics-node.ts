import { Analytics } from '@customerio/cdp-analytics-node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const analytics = new Analytics({ writeKey: 'key' });

export function register(customer: Customer): void {
  analytics.identify({ userId: '42', traits: { email: customer.email } }); // ✗ no-undeclared-recipient
  analytics.track({ userId: '42', event: 'upgraded', properties: { plan: 'pro' } });
}
