import { logger } from '@trigger.dev/sdk/v3';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function welcome(customer: Customer): void {
  logger.info('welcome', { email: customer.email }); // ✗ no-plaintext-logging
  logger.warn(`cannot reach ${customer.email}`); // ✗ no-plaintext-logging
  logger.info('welcome', { count: 1 });
}
