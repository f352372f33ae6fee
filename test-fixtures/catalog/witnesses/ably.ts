import * as Ably from 'ably';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new Ably.Realtime('key');

export async function announce(customer: Customer): Promise<void> {
  await client.channels.get('signups').publish('created', { email: customer.email }); // ✗ no-undeclared-recipient
  await client.channels.get('signups').publish('created', { plan: 'free' });
}
