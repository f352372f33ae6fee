import { Meilisearch } from 'meilisearch';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new Meilisearch({ host: 'https://search.example.com' });

export async function index(customer: Customer): Promise<void> {
  await client.index('customers').addDocuments([{ id: 42, email: customer.email }]); // ✗ no-plaintext-storage
  await client.index('customers').addDocuments([{ id: 42, plan: 'free' }]);
}
