import pino from 'pino';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const logger = pino({ level: 'info' });
  logger.info(customer.email); // ✗ no-plaintext-logging
  logger.info({ email: customer.email }, 'mailed'); // ✗ no-plaintext-logging
  const child = logger.child({ email: customer.email }); // ✗ no-plaintext-logging
  child.warn('not mailed');
  logger.child({ module: 'mail' }).error('Could not mail %s', customer.email); // ✗ no-plaintext-logging
  logger.info({ plan: customer.plan }, 'mailed');
  const redacting = pino({ redact: ['email', 'customer.email'] });
  redacting.info({ email: customer.email }, 'mailed');
}
