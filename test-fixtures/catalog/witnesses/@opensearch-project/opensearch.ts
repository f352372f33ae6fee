import { Client } from '@opensearch-project/opensearch';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new Client({ node: 'https://search.example.com' });

export async function index(customer: Customer): Promise<void> {
  await client.index({ index: 'customers', body: { email: customer.email } }); // ✗ no-plaintext-storage
  await client.index({ index: 'customers', body: { plan: 'free' } });
}
