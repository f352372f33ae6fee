import morgan from 'morgan';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  morgan.token('customer', () => customer.email); // ✗ no-plaintext-logging
  morgan(() => customer.email); // ✗ no-plaintext-logging
  morgan.token('plan', () => customer.plan);
  morgan('tiny');
}
