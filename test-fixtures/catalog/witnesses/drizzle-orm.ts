import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const customers = pgTable('customers', { email: text() });
const orders = pgTable('orders', { email: text() });
const database = drizzle('postgres://localhost/shop');

export async function save(customer: Customer): Promise<void> {
  await database.insert(customers).values({ email: customer.email }); // ✗ require-retention
  await database.update(orders).set({ email: customer.email }); // ✗ require-retention
  await database.select().from(customers).where(eq(customers.email, customer.email));
  await database.delete(customers).where(eq(customers.email, customer.email));
}
