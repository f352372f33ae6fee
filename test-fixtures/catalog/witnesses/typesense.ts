import { Client } from 'typesense';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new Client({ nodes: [{ url: 'https://search.example.com' }], apiKey: 'key' });

export async function index(customer: Customer): Promise<void> {
  await client.collections('customers').documents().create({ id: '42', email: customer.email }); // ✗ no-plaintext-storage
  await client.collections('customers').documents().create({ id: '42', plan: 'free' });
}
