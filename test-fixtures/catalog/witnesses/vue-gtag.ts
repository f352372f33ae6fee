import { event, set } from 'vue-gtag';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  event('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  set({ user_id: customer.email }); // ✗ no-undeclared-recipient
  event('mailed', { plan: customer.plan });
}
