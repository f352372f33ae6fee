import * as Sentry from '@sentry/react-native';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Sentry.init({ sendDefaultPii: true }); // ✗ no-leaky-sdk-options
  Sentry.mobileReplayIntegration({ maskAllText: false }); // ✗ no-leaky-sdk-options
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
