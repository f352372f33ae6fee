import weaviate from 'weaviate-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  const client = await weaviate.connectToLocal();
  const customers = client.collections.get('Customer');
  await customers.data.insert({ email: customer.email }); // ✗ no-plaintext-storage
  await customers.data.insert({ plan: 'free' });
}
