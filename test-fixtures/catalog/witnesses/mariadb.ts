import { createPool, type PoolConnection } from 'mariadb';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const pool = createPool('mariadb://localhost/shop');

export async function save(customer: Customer, connection: PoolConnection): Promise<void> {
  await pool.query('INSERT INTO customers (email) VALUES (?)', [customer.email]); // ✗ require-retention
  await connection.batch('INSERT INTO visits (email) VALUES (?)', [[customer.email]]); // ✗ require-retention
  const update = await connection.prepare('UPDATE orders SET email = ?');
  await update.execute([customer.email]); // ✗ require-retention
  await pool.query('SELECT * FROM customers WHERE email = ?', [customer.email]);
  await pool.query('DELETE FROM customers WHERE email = ?', [customer.email]);
}
