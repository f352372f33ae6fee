import Airtable from 'airtable';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const base = new Airtable({ apiKey: 'key' }).base('app');

export async function example(customer: Customer): Promise<void> {
  await base('Customers').create({ email: customer.email }); // ✗ no-undeclared-recipient
  await base.table('Customers').update('rec', { email: customer.email }); // ✗ no-undeclared-recipient
  await base('Customers').create({ plan: 'free' });
}
