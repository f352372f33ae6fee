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
  Sentry.init({ integrations: [Sentry.openAIIntegration({ recordInputs: true })] }); // ✗ no-leaky-sdk-options
  Sentry.init({ integrations: [Sentry.vercelAIIntegration({ recordOutputs: true })] }); // ✗ no-leaky-sdk-options
  Sentry.init({ integrations: [Sentry.openAIIntegration({ recordInputs: false, recordOutputs: false })] });
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

/** What stands behind a key of a user is theirs, whatever it is called. */
export function identify(login: { handle: string; reachableAt: string; plan: string }): void {
  Sentry.setUser({ username: login.handle }); // ✗ no-undeclared-recipient
  Sentry.setUser({ email: login.reachableAt }); // ✗ no-undeclared-recipient
  Sentry.setUser({ ip_address: '{{auto}}', segment: login.plan });
}
