import { errorLogger, logger } from 'express-winston';
import winston from 'winston';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(winstonInstance: winston.Logger, customer: Customer): void {
  logger({ winstonInstance, baseMeta: { email: customer.email } }); // ✗ no-plaintext-logging
  errorLogger({ winstonInstance, dynamicMeta: () => ({ email: customer.email }) }); // ✗ no-plaintext-logging
  logger({ winstonInstance, baseMeta: { plan: customer.plan } });
}
