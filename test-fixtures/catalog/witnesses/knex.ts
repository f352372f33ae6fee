import knex, { type Knex } from 'knex';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const database = knex({ client: 'pg' });

export async function save(customer: Customer, other: Knex): Promise<void> {
  await database('customers').insert({ email: customer.email }); // ✗ require-retention
  await database('orders').where({ id: 1 }).update({ email: customer.email }); // ✗ require-retention
  await other('visits').insert({ email: customer.email }); // ✗ require-retention
  await database('customers').where({ email: customer.email }).first();
  await database('customers').where({ email: customer.email }).del();
}
