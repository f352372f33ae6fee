import log4js, { getLogger } from 'log4js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const logger = log4js.getLogger('mail');
  logger.info('Mailed', customer.email); // ✗ no-plaintext-logging
  logger.log('warn', customer.email); // ✗ no-plaintext-logging
  logger.addContext('email', customer.email); // ✗ no-plaintext-logging
  getLogger().fatal(customer.email); // ✗ no-plaintext-logging
  logger.info('Mailed a customer of', customer.plan);
}
