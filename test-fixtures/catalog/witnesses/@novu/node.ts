import { Novu } from '@novu/node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const novu = new Novu('key');

export async function welcome(customer: Customer): Promise<void> {
  await novu.trigger('welcome', { to: { subscriberId: '42', email: customer.email }, payload: {} }); // ✗ no-undeclared-recipient
  await novu.subscribers.identify('42', { email: customer.email }); // ✗ no-undeclared-recipient
  await novu.trigger('welcome', { to: { subscriberId: '42' }, payload: {} });
}

export async function forget(customer: Customer): Promise<void> {
  await novu.topics.addSubscribers('topic', { subscribers: [customer.email] }); // ✗ no-undeclared-recipient
  await novu.topics.get('topic');
}
