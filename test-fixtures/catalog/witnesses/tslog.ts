import { Logger } from 'tslog';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const logger = new Logger({ name: 'mail' });
  logger.info('Mailed', customer.email); // ✗ no-plaintext-logging
  logger.error({ email: customer.email }); // ✗ no-plaintext-logging
  logger.getSubLogger({ name: 'smtp' }).debug(customer.email); // ✗ no-plaintext-logging
  logger.info('Mailed a customer of', customer.plan);
}
