import appsFlyer from 'react-native-appsflyer';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  await appsFlyer.logEvent('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  appsFlyer.setCustomerUserId(customer.email); // ✗ no-undeclared-recipient
  await appsFlyer.logEvent('mailed', { plan: customer.plan });
}
