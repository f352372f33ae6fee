import { PlainClient } from '@team-plain/typescript-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const plain = new PlainClient({ apiKey: 'plain_key' });

export async function ask(customer: Customer, text: string): Promise<void> {
  await plain.createThread({ customerIdentifier: { emailAddress: customer.email }, title: text }); // ✗ no-undeclared-recipient
  await plain.createThread({ customerIdentifier: { customerId: 'c_1' }, title: text });
}

export async function search(customer: Customer, client: PlainClient): Promise<void> {
  await plain.getUserByEmail({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.searchTenants({ searchQuery: { term: customer.email } }); // ✗ no-undeclared-recipient
  await client.getMyWorkspace();
}
