import { Svix } from 'svix';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const svix = new Svix('key');

export async function announce(customer: Customer): Promise<void> {
  await svix.message.create('app', { eventType: 'user.created', payload: { email: customer.email } }); // ✗ no-undeclared-recipient
  await svix.message.create('app', { eventType: 'user.created', payload: { plan: 'free' } });
}

export async function look(customer: Customer): Promise<void> {
  await svix.application.getOrCreate({ name: customer.email }); // ✗ no-undeclared-recipient
  await svix.endpoint.list('app');
}
