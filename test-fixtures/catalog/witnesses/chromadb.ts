import { ChromaClient } from 'chromadb';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const chroma = new ChromaClient();

export async function remember(customer: Customer): Promise<void> {
  const collection = await chroma.getOrCreateCollection({ name: 'customers' });
  await collection.add({ ids: ['42'], documents: [customer.email] }); // ✗ no-plaintext-storage
  await collection.add({ ids: ['42'], documents: ['free'] });
}
