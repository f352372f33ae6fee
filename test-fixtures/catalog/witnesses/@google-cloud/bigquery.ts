import { BigQuery, type Table } from '@google-cloud/bigquery';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const bigquery = new BigQuery();

export async function save(customer: Customer, visits: Table): Promise<void> {
  await bigquery.dataset('shop').table('customers').insert([{ email: customer.email }]); // ✗ no-undeclared-recipient
  await visits.insert({ email: customer.email }); // ✗ no-undeclared-recipient
  const query = 'INSERT INTO shop.orders (email) VALUES (@email)';
  await bigquery.query({ query, params: { email: customer.email } }); // ✗ no-undeclared-recipient
  await visits.insert({ plan: 'free' });
  await bigquery.query('SELECT plan FROM shop.customers');
}
