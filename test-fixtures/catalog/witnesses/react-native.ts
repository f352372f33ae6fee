import { Linking } from 'react-native';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function contact(customer: Customer): Promise<void> {
  await Linking.openURL(`https://example.com/plans/${customer.plan}`);
  await Linking.openURL(`https://example.com/?email=${customer.email}`); // ✗ no-personal-data-in-url
}
