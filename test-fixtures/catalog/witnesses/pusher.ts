import Pusher from 'pusher';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const pusher = new Pusher({ appId: 'app', key: 'key', secret: 'secret', cluster: 'eu' });

export async function announce(customer: Customer): Promise<void> {
  await pusher.trigger('signups', 'created', { email: customer.email }); // ✗ no-undeclared-recipient
  await pusher.trigger('signups', 'created', { plan: 'free' });
}
