import mysql, { type Connection } from 'mysql';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const pool = mysql.createPool('mysql://localhost/shop');

export function save(customer: Customer, connection: Connection): void {
  pool.query('INSERT INTO customers SET ?', { email: customer.email }); // ✗ require-retention
  connection.query({ sql: 'UPDATE orders SET email = ?', values: [customer.email] }); // ✗ require-retention
  pool.query('SELECT * FROM customers WHERE email = ?', [customer.email]);
  pool.query('DELETE FROM customers WHERE email = ?', [customer.email]);
}
