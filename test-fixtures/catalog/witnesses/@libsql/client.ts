import { type Client, createClient } from '@libsql/client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = createClient({ url: 'file:shop.db' });

export async function save(customer: Customer, other: Client): Promise<void> {
  await client.execute('INSERT INTO customers (email) VALUES (?)', [customer.email]); // ✗ require-retention
  await other.execute({ sql: 'UPDATE orders SET email = ?', args: [customer.email] }); // ✗ require-retention
  await client.batch([{ sql: 'INSERT INTO visits (email) VALUES (?)', args: [customer.email] }], 'write'); // ✗ require-retention
  await client.execute({ sql: 'SELECT * FROM customers WHERE email = ?', args: [customer.email] });
  await client.execute({ sql: 'DELETE FROM customers WHERE email = ?', args: [customer.email] });
}
