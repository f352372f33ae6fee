import { setCustomData, setTag } from '@appsignal/nodejs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  setTag('email', customer.email); // ✗ no-undeclared-recipient
  setCustomData({ email: customer.email }); // ✗ no-undeclared-recipient
  setTag('plan', customer.plan);
}
