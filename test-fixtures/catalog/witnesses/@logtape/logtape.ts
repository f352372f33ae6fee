import { getLogger } from '@logtape/logtape';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const logger = getLogger(['app', 'mail']);
  logger.info('Mailed {email}', { email: customer.email }); // ✗ no-plaintext-logging
  logger.debug`Mailed ${customer.email}`; // ✗ no-plaintext-logging
  logger.with({ email: customer.email }).warn('Not mailed'); // ✗ no-plaintext-logging
  logger.getChild('smtp').error(customer.email); // ✗ no-plaintext-logging
  logger.info('Mailed a customer of {plan}', { plan: customer.plan });
}
