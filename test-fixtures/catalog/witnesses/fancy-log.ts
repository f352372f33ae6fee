import log from 'fancy-log';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  log('Mailed', customer.email); // ✗ no-plaintext-logging
  log.error(customer.email); // ✗ no-plaintext-logging
  log('Mailed a customer of', customer.plan);
}
