import * as Sentry from '@sentry/node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Sentry.init({ dataCollection: { userInfo: true } }); // ✗ no-leaky-sdk-options
  Sentry.logger.info('Mailed', { email: customer.email }); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  Sentry.startSpan({ name: 'mail', attributes: { email: customer.email } }, () => undefined); // ✗ no-undeclared-recipient
  Sentry.getActiveSpan()?.setAttribute('email', customer.email); // ✗ no-undeclared-recipient
  Sentry.setUser({ email: customer.email }); // ✗ no-undeclared-recipient
  Sentry.setContext('customer', { email: customer.email }); // ✗ no-undeclared-recipient
  Sentry.captureMessage(`No mailbox for ${customer.email}`); // ✗ no-undeclared-recipient
  Sentry.captureException(new Error('No mailbox'), { extra: { email: customer.email } }); // ✗ no-undeclared-recipient
  Sentry.addBreadcrumb({ message: customer.email }); // ✗ no-undeclared-recipient
  Sentry.withScope((scope) => {
    scope.setTag('email', customer.email); // ✗ no-undeclared-recipient
    scope.setTag('plan', customer.plan);
  });
  Sentry.setTag('plan', customer.plan);
}
