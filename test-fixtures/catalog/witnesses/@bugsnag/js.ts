import Bugsnag from '@bugsnag/js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Bugsnag.setUser('1', customer.email); // ✗ no-undeclared-recipient
  Bugsnag.notify(new Error('No mailbox'), (event) => {
    event.addMetadata('customer', { email: customer.email }); // ✗ no-undeclared-recipient
    event.addMetadata('customer', { plan: customer.plan });
  });
  Bugsnag.leaveBreadcrumb('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  Bugsnag.start({ apiKey: 'key', collectUserIp: true }); // ✗ no-leaky-sdk-options
  Bugsnag.leaveBreadcrumb('mailed', { plan: customer.plan });
}
