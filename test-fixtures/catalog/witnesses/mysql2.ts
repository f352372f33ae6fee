import mysql from 'mysql2/promise';
import type { Pool } from 'mysql2/promise';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const pool = mysql.createPool('mysql://localhost/shop');

export async function save(customer: Customer, other: Pool): Promise<void> {
  await pool.execute('INSERT INTO customers (email) VALUES (?)', [customer.email]); // ✗ require-retention
  await other.query('REPLACE INTO orders (email) VALUES (?)', [customer.email]); // ✗ require-retention
  await pool.execute('SELECT * FROM customers WHERE email = ?', [customer.email]);
  await pool.execute('DELETE FROM customers WHERE email = ?', [customer.email]);
}
