import { Logger } from '@aws-lambda-powertools/logger';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const logger = new Logger({ serviceName: 'mail' });
  logger.info('Mailed', { email: customer.email }); // ✗ no-plaintext-logging
  logger.appendKeys({ email: customer.email }); // ✗ no-plaintext-logging
  logger.createChild().critical(customer.email); // ✗ no-plaintext-logging
  logger.injectLambdaContext({ logEvent: true }); // ✗ no-leaky-sdk-options
  logger.info('Mailed', { plan: customer.plan });
}
