import Intercom, { trackEvent, update } from '@intercom/messenger-js-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function start(customer: Customer): void {
  Intercom({ app_id: 'app', email: customer.email }); // ✗ no-undeclared-recipient
  update({ email: customer.email }); // ✗ no-undeclared-recipient
  trackEvent('upgraded', { plan: 'pro' });
}
