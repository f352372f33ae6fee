import rg4js from 'raygun4js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  rg4js('setUser', { identifier: '1', isAnonymous: false, email: customer.email }); // ✗ no-undeclared-recipient
  rg4js('withCustomData', { email: customer.email }); // ✗ no-undeclared-recipient
  rg4js('withCustomData', { plan: customer.plan });
}
