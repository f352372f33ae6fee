import { datadogLogs } from '@datadog/browser-logs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  datadogLogs.logger.info('Mailed', { email: customer.email }); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  datadogLogs.setUser({ id: '1', email: customer.email }); // ✗ no-undeclared-recipient
  datadogLogs.createLogger('mail').error(customer.email); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  datadogLogs.logger.info('Mailed', { plan: customer.plan });
}
