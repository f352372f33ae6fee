import { createLogger } from '@logdna/logger';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const logger = createLogger('key');
  logger.info?.(customer.email); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  logger.log(`Mailed ${customer.email}`); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  logger.log(`Mailed a customer of ${customer.plan}`);
}
