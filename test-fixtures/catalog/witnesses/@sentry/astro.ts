import * as Sentry from '@sentry/astro';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Sentry.setUser({ email: customer.email }); // ✗ no-undeclared-recipient
  Sentry.setContext('customer', { email: customer.email }); // ✗ no-undeclared-recipient
  Sentry.captureMessage(`No mailbox for ${customer.email}`); // ✗ no-undeclared-recipient
  Sentry.withScope((scope) => {
    scope.setTag('email', customer.email); // ✗ no-undeclared-recipient
    scope.setTag('plan', customer.plan);
  });
}
