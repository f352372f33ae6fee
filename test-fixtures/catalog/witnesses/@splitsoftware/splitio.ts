import { SplitFactory } from '@splitsoftware/splitio';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const client = SplitFactory({ core: { authorizationKey: 'key' } }).client();
  client.getTreatment(customer.email, 'new-mail'); // ✗ no-undeclared-recipient
  client.track('1', 'customer', 'mailed', undefined, { email: customer.email }); // ✗ no-undeclared-recipient
  client.getTreatment(customer.plan, 'new-mail');
}
