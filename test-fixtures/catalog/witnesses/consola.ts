import { consola, createConsola } from 'consola';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  consola.info('Mailed', customer.email); // ✗ no-plaintext-logging
  consola.box({ email: customer.email }); // ✗ no-plaintext-logging
  const logger = createConsola({}).withTag('mail');
  logger.success(customer.email); // ✗ no-plaintext-logging
  logger.success(customer.plan);
}
