import log from 'lambda-log';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  log.info('Mailed', { email: customer.email }); // ✗ no-plaintext-logging
  log.error(customer.email); // ✗ no-plaintext-logging
  log.info('Mailed', { plan: customer.plan });
}
