import sqlite3 from 'sqlite3';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const database = new sqlite3.Database('shop.db');

export function save(customer: Customer, other: sqlite3.Database): void {
  database.run('INSERT INTO customers (email) VALUES (?)', customer.email); // ✗ require-retention
  other.run('UPDATE orders SET email = ?', [customer.email]); // ✗ require-retention
  database.prepare('INSERT INTO visits (email) VALUES (?)').run(customer.email); // ✗ require-retention
  database.get('SELECT * FROM customers WHERE email = ?', customer.email, () => {});
  database.run('DELETE FROM customers WHERE email = ?', customer.email);
}
