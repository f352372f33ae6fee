import { setUserId, trackStructEvent } from '@snowplow/browser-tracker';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  setUserId(customer.email); // ✗ no-undeclared-recipient
  trackStructEvent({ category: 'mail', action: 'mailed', label: customer.email }); // ✗ no-undeclared-recipient
  trackStructEvent({ category: 'mail', action: 'mailed', label: customer.plan });
}
