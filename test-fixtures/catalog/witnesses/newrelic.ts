import newrelic from 'newrelic';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  newrelic.addCustomAttribute('email', customer.email); // ✗ no-undeclared-recipient
  newrelic.noticeError(new Error('No mailbox'), { email: customer.email }); // ✗ no-undeclared-recipient
  newrelic.recordCustomEvent('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  newrelic.recordLogEvent({ message: customer.email }); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  newrelic.addCustomAttribute('plan', customer.plan);
}
