import type { Logger, PinoLogger } from 'nestjs-pino';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(logger: PinoLogger, service: Logger, customer: Customer): void {
  logger.info({ email: customer.email }, 'Mailed'); // ✗ no-plaintext-logging
  logger.assign({ email: customer.email }); // ✗ no-plaintext-logging
  service.log(customer.email); // ✗ no-plaintext-logging
  logger.info({ plan: customer.plan }, 'Mailed');
}
