import { Roarr as log } from 'roarr';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  log('Mailed %s', customer.email); // ✗ no-plaintext-logging
  log.warn({ email: customer.email }, 'Not mailed'); // ✗ no-plaintext-logging
  log.child({ email: customer.email }).info('Mailed'); // ✗ no-plaintext-logging
  log.info('Mailed a customer of %s', customer.plan);
}
