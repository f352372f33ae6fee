import { Expo } from 'expo-server-sdk';

interface Customer {
  /**
   * @personalData user.name
   * @purpose essential.service
   */
  name: string;
}

const expo = new Expo();

export async function remind(customer: Customer, token: string): Promise<void> {
  await expo.sendPushNotificationsAsync([{ to: token, body: `Hello ${customer.name}` }]); // ✗ no-undeclared-recipient
  await expo.sendPushNotificationsAsync([{ to: token, body: 'See you tomorrow' }]);
}
