import { tavily } from '@tavily/core';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = tavily({ apiKey: 'key' });

export async function example(customer: Customer): Promise<void> {
  await client.search(`Who is ${customer.email}?`); // ✗ no-undeclared-recipient
  await client.search('Who sells shoes?');
}
