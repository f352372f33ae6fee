import sql from 'mssql';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function save(customer: Customer, pool: sql.ConnectionPool): Promise<void> {
  const insert = pool.request().input('email', sql.VarChar, customer.email);
  await insert.query('INSERT INTO customers (email) VALUES (@email)'); // ✗ require-retention
  const request = new sql.Request(pool);
  request.input('email', customer.email);
  await request.query('UPDATE orders SET email = @email'); // ✗ require-retention
  await sql.query`INSERT INTO visits (email) VALUES (${customer.email})`; // ✗ require-retention
  await pool.request().input('email', customer.email).query('SELECT * FROM customers WHERE email = @email');
  await sql.query`DELETE FROM customers WHERE email = ${customer.email}`;
}
