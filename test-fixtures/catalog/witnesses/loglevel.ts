import log from 'loglevel';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  log.info(customer.email); // ✗ no-plaintext-logging
  const logger = log.getLogger('mail');
  logger.warn('Could not mail', customer.email); // ✗ no-plaintext-logging
  logger.warn('Could not mail a customer of', customer.plan);
}
