import debug from 'debug';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const trace = debug('app:mail');
  trace('mailed %s', customer.email); // ✗ no-plaintext-logging
  trace.extend('smtp')(customer.email); // ✗ no-plaintext-logging
  debug('app:mail')(customer.email); // ✗ no-plaintext-logging
  trace('mailed a customer of %s', customer.plan);
}
