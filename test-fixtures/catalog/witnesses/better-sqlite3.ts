import Database from 'better-sqlite3';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const database = new Database('shop.db');
const insert = database.prepare('INSERT INTO customers (email) VALUES (?)');

class Orders {
  readonly #update = database.prepare('UPDATE orders SET email = @email WHERE id = @id');

  save(customer: Customer, id: number): void {
    this.#update.run({ id, email: customer.email }); // ✗ require-retention
  }
}

export function save(customer: Customer, other: Database.Database): void {
  insert.run(customer.email); // ✗ require-retention
  other.prepare('INSERT INTO visits (email) VALUES (?)').run(customer.email); // ✗ require-retention
  new Orders().save(customer, 42);
  database.prepare('SELECT * FROM customers WHERE email = ?').get(customer.email);
  database.prepare('DELETE FROM customers WHERE email = ?').run(customer.email);
}
