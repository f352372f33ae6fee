import { Document, VectorStoreIndex } from 'llamaindex';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function index(customer: Customer): Promise<void> {
  const documents = [new Document({ text: customer.email })];
  await VectorStoreIndex.fromDocuments(documents); // ✗ no-undeclared-recipient
  const engine = (await VectorStoreIndex.fromDocuments([])).asQueryEngine();
  await engine.query({ query: 'How many customers are there?' });
}
