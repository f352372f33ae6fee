import { Pinecone } from '@pinecone-database/pinecone';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const index = new Pinecone({ apiKey: 'key' }).index({ name: 'customers' });

export async function remember(customer: Customer): Promise<void> {
  await index.upsert({ records: [{ id: '42', values: [1], metadata: { email: customer.email } }] }); // ✗ no-undeclared-recipient
  await index.upsert({ records: [{ id: '42', values: [1], metadata: { plan: 'free' } }] });
}
