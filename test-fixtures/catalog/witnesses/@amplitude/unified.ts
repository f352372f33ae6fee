import * as amplitude from '@amplitude/unified';

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
  amplitude.track('Mailed', { plan: customer.plan });
}
