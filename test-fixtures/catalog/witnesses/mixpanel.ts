import Mixpanel from 'mixpanel';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const mixpanel = Mixpanel.init('token');
  mixpanel.track('Mailed', { distinct_id: '1', email: customer.email }); // ✗ no-undeclared-recipient
  mixpanel.people.set('1', { $email: customer.email }); // ✗ no-undeclared-recipient
  mixpanel.track('Mailed', { plan: customer.plan });
}
