import { Notifier } from '@airbrake/browser';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const airbrake = new Notifier({ projectId: 1, projectKey: 'key' });
  void airbrake.notify({ error: new Error('No mailbox'), params: { email: customer.email } }); // ✗ no-undeclared-recipient
  void airbrake.notify({ error: new Error('No mailbox'), params: { plan: customer.plan } });
}
