import Rollbar from 'rollbar';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const rollbar = new Rollbar({ accessToken: 'token', captureIp: true }); // ✗ no-leaky-sdk-options
  rollbar.error('No mailbox', { email: customer.email }); // ✗ no-undeclared-recipient
  rollbar.configure({ payload: { person: { id: 1, email: customer.email } } }); // ✗ no-undeclared-recipient
  rollbar.info('Mailed', { plan: customer.plan });
}
