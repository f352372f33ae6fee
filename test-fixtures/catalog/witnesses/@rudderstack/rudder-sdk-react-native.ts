import rudder from '@rudderstack/rudder-sdk-react-native';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function visit(customer: Customer): Promise<void> {
  await rudder.track('Visited', { email: customer.email }); // ✗ no-undeclared-recipient
  await rudder.track('Visited', { plan: 'free' });
}
