import { Client } from 'cassandra-driver';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new Client({ contactPoints: ['localhost'], localDataCenter: 'datacenter1' });

export async function save(customer: Customer, other: Client): Promise<void> {
  await client.execute('INSERT INTO shop.customers (email) VALUES (?)', [customer.email], { prepare: true }); // ✗ require-retention
  await other.batch([{ query: 'UPDATE orders SET email = ? WHERE id = 1', params: [customer.email] }]); // ✗ require-retention
  await client.execute('SELECT * FROM shop.customers WHERE email = ?', [customer.email]);
  await client.execute('DELETE FROM shop.customers WHERE email = ?', [customer.email]);
}
