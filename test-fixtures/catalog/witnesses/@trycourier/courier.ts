import Courier from '@trycourier/courier';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const courier = new Courier({ apiKey: 'key' });

export async function example(customer: Customer, client: Courier): Promise<void> {
  await courier.send.message({ message: { to: { email: customer.email }, content: { title: 'Welcome', body: 'Hello' } } }); // ✗ no-undeclared-recipient
  await client.profiles.create('1', { profile: { email: customer.email } }); // ✗ no-undeclared-recipient
  await courier.send.message({ message: { to: { user_id: '1' }, content: { title: 'Welcome', body: 'Hello' } } });
}
