import { Client } from '@elastic/elasticsearch';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new Client({ node: 'https://search.example.com' });

export async function index(customer: Customer): Promise<void> {
  await client.index({ index: 'customers', document: { email: customer.email } }); // ✗ no-plaintext-storage
  await client.index({ index: 'customers', document: { plan: 'free' } });
}
