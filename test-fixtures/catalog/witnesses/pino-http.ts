import type { IncomingMessage } from 'node:http';

import { pinoHttp } from 'pino-http';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(request: IncomingMessage, customer: Customer): void {
  const middleware = pinoHttp({ serializers: { req: ({ method }) => ({ method }) } });
  pinoHttp(); // ✗ no-leaky-sdk-options
  pinoHttp({ level: 'warn' }); // ✗ no-leaky-sdk-options
  middleware.logger.info(customer.email); // ✗ no-plaintext-logging
  middleware.logger.info(customer.plan);
  request.log.warn({ email: customer.email }); // ✗ no-plaintext-logging
}
