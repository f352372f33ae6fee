import { init } from '@elastic/apm-rum';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const apm = init({ serviceName: 'mail' });
  apm.setUserContext({ email: customer.email }); // ✗ no-undeclared-recipient
  apm.addLabels({ email: customer.email }); // ✗ no-undeclared-recipient
  apm.startTransaction('mail')?.addLabels({ email: customer.email }); // ✗ no-undeclared-recipient
  apm.addLabels({ plan: customer.plan });
}
