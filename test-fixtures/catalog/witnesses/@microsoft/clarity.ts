import Clarity from '@microsoft/clarity';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Clarity.identify('1', undefined, undefined, customer.email); // ✗ no-undeclared-recipient
  Clarity.setTag('email', customer.email); // ✗ no-undeclared-recipient
  Clarity.setTag('plan', customer.plan);
}
