import { Identify, identify, track } from '@amplitude/analytics-node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  track('Mailed', { email: customer.email }, { user_id: '1' }); // ✗ no-undeclared-recipient
  const properties = new Identify();
  properties.set('email', customer.email);
  identify(properties, { user_id: '1' }); // ✗ no-undeclared-recipient
  track('Mailed', { plan: customer.plan }, { user_id: '1' });
}
