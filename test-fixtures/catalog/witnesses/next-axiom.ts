import { log } from 'next-axiom';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  log.info('Mailed', { email: customer.email }); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  log.with({ email: customer.email }).warn('Not mailed'); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  log.info('Mailed', { plan: customer.plan });
}
