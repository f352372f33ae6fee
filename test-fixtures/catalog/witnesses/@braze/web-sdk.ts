import * as braze from '@braze/web-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  braze.changeUser(customer.email); // ✗ no-undeclared-recipient
  braze.getUser()?.setEmail(customer.email); // ✗ no-undeclared-recipient
  braze.logCustomEvent('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  braze.logCustomEvent('mailed', { plan: customer.plan });
}
