import Honeybadger from '@honeybadger-io/js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Honeybadger.setContext({ user_email: customer.email }); // ✗ no-undeclared-recipient
  Honeybadger.notify(new Error('No mailbox'), { context: { email: customer.email } }); // ✗ no-undeclared-recipient
  Honeybadger.event('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  Honeybadger.setContext({ plan: customer.plan });
}
