import { Paddle } from '@paddle/paddle-node-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const paddle = new Paddle('key');

export async function example(customer: Customer, client: Paddle): Promise<void> {
  await paddle.customers.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.businesses.create('ctm_1', { name: 'Shop', contacts: [{ name: 'owner', email: customer.email }] }); // ✗ no-undeclared-recipient
  await paddle.prices.get('pri_1');
  await paddle.webhooks.unmarshal(customer.email, 'secret', 'signature');
}
