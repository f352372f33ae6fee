import Smartlook from 'smartlook-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Smartlook.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  Smartlook.track('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  Smartlook.record({ forms: true, numbers: false, emails: false, ips: false }); // ✗ no-leaky-sdk-options
  Smartlook.track('mailed', { plan: customer.plan });
}
