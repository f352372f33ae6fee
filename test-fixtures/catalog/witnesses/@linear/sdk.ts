import { LinearClient } from '@linear/sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const linear = new LinearClient({ apiKey: 'key' });

export async function example(customer: Customer, client: LinearClient): Promise<void> {
  await linear.createIssue({ teamId: 't', title: `Question of ${customer.email}` }); // ✗ no-undeclared-recipient
  await client.createCustomer({ name: customer.email }); // ✗ no-undeclared-recipient
  await linear.issues({ first: 10 });
}
