import { getAnalytics, logEvent, setUserProperty } from '@react-native-firebase/analytics';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const analytics = getAnalytics();
  await logEvent(analytics, 'mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  await setUserProperty(analytics, 'email', customer.email); // ✗ no-undeclared-recipient
  await logEvent(analytics, 'mailed', { plan: customer.plan });
}
