import { track } from '@vercel/analytics';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  track('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  track('mailed', { plan: customer.plan });
}
