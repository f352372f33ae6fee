import postgres, { type Sql } from 'postgres';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const sql = postgres('postgres://localhost/shop');

export async function save(customer: Customer, other: Sql): Promise<void> {
  await sql`INSERT INTO customers (email) VALUES (${customer.email})`; // ✗ require-retention
  await sql`UPDATE orders SET ${sql(customer, 'email')}`; // ✗ require-retention
  await other.unsafe('INSERT INTO parcels (email) VALUES ($1)', [customer.email]); // ✗ require-retention
  await sql`SELECT * FROM customers WHERE email = ${customer.email}`;
  await sql`DELETE FROM customers WHERE email = ${customer.email}`;
}
