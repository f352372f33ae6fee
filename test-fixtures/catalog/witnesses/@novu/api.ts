import { Novu } from '@novu/api';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const novu = new Novu({ secretKey: 'key' });

export async function welcome(customer: Customer): Promise<void> {
  await novu.trigger({ workflowId: 'welcome', to: { subscriberId: '42', email: customer.email } }); // ✗ no-undeclared-recipient
  await novu.subscribers.create({ subscriberId: '42', email: customer.email }); // ✗ no-undeclared-recipient
  await novu.trigger({ workflowId: 'welcome', to: { subscriberId: '42' } });
}

export async function look(customer: Customer): Promise<void> {
  await novu.subscribers.search({ email: customer.email }); // ✗ no-undeclared-recipient
  await novu.topics.subscriptions.create({ subscriptions: [customer.email] }, 'topic'); // ✗ no-undeclared-recipient
  await novu.environments.list();
}
