import { type ClickHouseClient, createClient } from '@clickhouse/client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = createClient({ url: 'http://localhost:8123' });

export async function save(customer: Customer, other: ClickHouseClient): Promise<void> {
  await client.insert({ table: 'customers', values: [{ email: customer.email }], format: 'JSONEachRow' }); // ✗ require-retention
  await other.command({
    query: 'INSERT INTO visits (email) VALUES ({email: String})',
    query_params: { email: customer.email }, // ✗ require-retention
  });
  await client.query({
    query: 'SELECT * FROM customers WHERE email = {email: String}',
    query_params: { email: customer.email },
  });
}
