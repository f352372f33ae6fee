import winston, { createLogger } from 'winston';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const logger = winston.createLogger({ level: 'info' });
  logger.info('mailed', { email: customer.email }); // ✗ no-plaintext-logging
  logger.log('info', customer.email); // ✗ no-plaintext-logging
  logger.log({ level: 'info', message: customer.email }); // ✗ no-plaintext-logging
  logger.child({ email: customer.email }).warn('not mailed'); // ✗ no-plaintext-logging
  createLogger({ defaultMeta: { email: customer.email } }); // ✗ no-plaintext-logging
  winston.error(customer.email); // ✗ no-plaintext-logging
  logger.info('mailed', { plan: customer.plan });
}
