import * as amplitude from '@amplitude/analytics-browser';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  amplitude.track('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  amplitude.setUserId(customer.email); // ✗ no-undeclared-recipient
  const identify = new amplitude.Identify().set('email', customer.email);
  amplitude.identify(identify); // ✗ no-undeclared-recipient
  amplitude.setOptOut(false);
  amplitude.track('Mailed', { plan: customer.plan });
}
