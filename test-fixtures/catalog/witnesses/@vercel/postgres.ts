import { db, sql } from '@vercel/postgres';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function save(customer: Customer): Promise<void> {
  await sql`INSERT INTO customers (email) VALUES (${customer.email})`; // ✗ no-undeclared-recipient
  const client = await db.connect();
  await client.sql`INSERT INTO orders (email) VALUES (${customer.email})`; // ✗ no-undeclared-recipient
  await client.query('INSERT INTO visits (email) VALUES ($1)', [customer.email]); // ✗ no-undeclared-recipient
  await sql`INSERT INTO customers (plan) VALUES ('free')`;
  client.release();
}
