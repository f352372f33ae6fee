import { algoliasearch } from 'algoliasearch';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const algolia = algoliasearch('app', 'key');

export async function index(customer: Customer): Promise<void> {
  await algolia.saveObject({ indexName: 'customers', body: { objectID: '42', email: customer.email } }); // ✗ no-undeclared-recipient
  await algolia.saveObject({ indexName: 'customers', body: { objectID: '42', plan: 'free' } });
}

export async function look(customer: Customer): Promise<void> {
  await algolia.searchUserIds({ query: customer.email }); // ✗ no-undeclared-recipient
  algolia.addAlgoliaAgent(customer.email);
}
