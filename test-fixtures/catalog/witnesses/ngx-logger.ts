import type { NGXLogger } from 'ngx-logger';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(logger: NGXLogger, customer: Customer): void {
  logger.info('Mailed', customer.email); // ✗ no-plaintext-logging
  logger.debug(() => customer.email); // ✗ no-plaintext-logging
  logger.info('Mailed a customer of', customer.plan);
}
