import type { Kysely } from 'kysely';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

interface Tables {
  customers: Customer;
  orders: Customer;
}

export async function save(customer: Customer, database: Kysely<Tables>): Promise<void> {
  await database.insertInto('customers').values({ email: customer.email }).execute(); // ✗ require-retention
  await database.updateTable('orders').set({ email: customer.email }).execute(); // ✗ require-retention
  await database.selectFrom('customers').where('email', '=', customer.email).execute();
  await database.deleteFrom('customers').where('email', '=', customer.email).execute();
}
