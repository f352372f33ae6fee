import { QdrantClient } from '@qdrant/js-client-rest';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const qdrant = new QdrantClient({ url: 'https://vectors.example.com' });

export async function remember(customer: Customer): Promise<void> {
  await qdrant.upsert('customers', { points: [{ id: 42, vector: [1], payload: { email: customer.email } }] }); // ✗ no-plaintext-storage
  await qdrant.upsert('customers', { points: [{ id: 42, vector: [1], payload: { plan: 'free' } }] });
}
