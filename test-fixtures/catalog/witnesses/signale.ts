import signale from 'signale';

const { Signale } = signale;

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  signale.success('Mailed %s', customer.email); // ✗ no-plaintext-logging
  const logger = new Signale({ scope: 'mail' });
  logger.note(customer.email); // ✗ no-plaintext-logging
  logger.scope('smtp').error(customer.email); // ✗ no-plaintext-logging
  logger.success('Mailed a customer of %s', customer.plan);
}
