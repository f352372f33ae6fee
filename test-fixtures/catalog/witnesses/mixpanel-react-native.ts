import { Mixpanel } from 'mixpanel-react-native';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const mixpanel = new Mixpanel('token', true);
  mixpanel.track('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  mixpanel.getPeople().set('$email', customer.email); // ✗ no-undeclared-recipient
  mixpanel.track('Mailed', { plan: customer.plan });
}
