import { Client } from '@upstash/qstash';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const qstash = new Client({ token: 'key' });

export async function example(customer: Customer): Promise<void> {
  await qstash.publishJSON({ url: 'https://shop.example.com/welcome', body: { email: customer.email } }); // ✗ no-undeclared-recipient
  await qstash.queue({ queueName: 'mails' }).enqueueJSON({ url: 'https://shop.example.com', body: { email: customer.email } }); // ✗ no-undeclared-recipient
  await qstash.publishJSON({ url: 'https://shop.example.com/welcome', body: { plan: 'free' } });
}
