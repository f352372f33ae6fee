import { neon, Pool } from '@neondatabase/serverless';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const sql = neon('postgres://shop.neon.tech/shop');
const pool = new Pool();

export async function save(customer: Customer): Promise<void> {
  await sql`INSERT INTO customers (email) VALUES (${customer.email})`; // ✗ no-undeclared-recipient
  await pool.query('INSERT INTO orders (email) VALUES ($1)', [customer.email]); // ✗ no-undeclared-recipient
  await sql`INSERT INTO customers (plan) VALUES ('free')`;
  await pool.query('DELETE FROM orders WHERE id = $1', [42]);
}
