import { Client, Pool, type PoolClient } from 'pg';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const pool = new Pool();
const client = new Client();

export async function save(customer: Customer, connection: PoolClient): Promise<void> {
  await pool.query('INSERT INTO customers (email) VALUES ($1)', [customer.email]); // ✗ require-retention
  await client.query({ text: 'UPDATE orders SET email = $1', values: [customer.email] }); // ✗ require-retention
  await connection.query('INSERT INTO public.visits (email) VALUES ($1)', [customer.email]); // ✗ require-retention
  await pool.query('SELECT * FROM customers WHERE email = $1', [customer.email]);
  await pool.query('DELETE FROM customers WHERE email = $1', [customer.email]);
}
