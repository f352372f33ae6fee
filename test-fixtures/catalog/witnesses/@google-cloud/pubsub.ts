import { PubSub, type Topic } from '@google-cloud/pubsub';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const pubsub = new PubSub();

export async function welcome(customer: Customer, mail: Topic): Promise<void> {
  await pubsub.topic('mail').publishMessage({ json: { email: customer.email } }); // ✗ no-undeclared-recipient
  await mail.publishMessage({ data: Buffer.from(customer.email) }); // ✗ no-undeclared-recipient
  console.log(await pubsub.topic('mail').publishMessage({ json: { plan: 'free' } }));
}
