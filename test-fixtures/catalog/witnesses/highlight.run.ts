import { H } from 'highlight.run';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  H.init('project', { privacySetting: 'none' }); // ✗ no-leaky-sdk-options
  H.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  H.track('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  H.track('mailed', { plan: customer.plan });
}
