import log from 'electron-log';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  log.info('Mailed', customer.email); // ✗ no-plaintext-logging
  const scoped = log.scope('mail');
  scoped.error(customer.email); // ✗ no-plaintext-logging
  log.info('Mailed a customer of', customer.plan);
}
