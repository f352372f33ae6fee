import webpush, { type PushSubscription } from 'web-push';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remind(customer: Customer, subscription: PushSubscription): Promise<void> {
  const sent = await webpush.sendNotification(subscription, JSON.stringify({ email: customer.email }));
  console.log(sent.statusCode);
  console.log('reminded', customer.email); // ✗ no-plaintext-logging
}
