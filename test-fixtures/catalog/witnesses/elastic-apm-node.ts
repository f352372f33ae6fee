import apm from 'elastic-apm-node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  apm.start({ captureBody: 'all' }); // ✗ no-leaky-sdk-options
  apm.setUserContext({ email: customer.email }); // ✗ no-undeclared-recipient
  apm.captureError(new Error('No mailbox'), { custom: { email: customer.email } }); // ✗ no-undeclared-recipient
  apm.startTransaction('mail').setLabel('email', customer.email); // ✗ no-undeclared-recipient
  apm.setLabel('plan', customer.plan);
}
