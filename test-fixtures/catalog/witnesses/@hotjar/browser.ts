import Hotjar from '@hotjar/browser';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Hotjar.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  Hotjar.event(`mailed ${customer.email}`); // ✗ no-undeclared-recipient
  Hotjar.event(`mailed ${customer.plan}`);
}
