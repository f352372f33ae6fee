import bunyan from 'bunyan';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const logger = bunyan.createLogger({ name: 'mail' });
  logger.info({ email: customer.email }, 'mailed'); // ✗ no-plaintext-logging
  logger.error('Could not mail %s', customer.email); // ✗ no-plaintext-logging
  logger.child({ email: customer.email }).debug('mailed'); // ✗ no-plaintext-logging
  logger.info({ plan: customer.plan }, 'mailed');
}
