import { Client } from 'plivo';

interface Customer {
  /**
   * @personalData user.contact.phone_number
   * @purpose essential.service
   */
  phone: string;
}

const client = new Client('id', 'token');

export async function remind(customer: Customer): Promise<void> {
  await client.messages.create('Shop', customer.phone, 'See you tomorrow'); // ✗ no-undeclared-recipient
  await client.messages.create('Shop', '4930111111', 'All is well');
}
