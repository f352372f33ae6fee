import { Client } from '@notionhq/client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const notion = new Client({ auth: 'key' });

export async function example(customer: Customer): Promise<void> {
  await notion.pages.create({ parent: { page_id: 'p' }, properties: { Email: { email: customer.email } } }); // ✗ no-undeclared-recipient
  await notion.comments.create({ parent: { page_id: 'p' }, rich_text: [{ text: { content: customer.email } }] }); // ✗ no-undeclared-recipient
  await notion.pages.retrieve({ page_id: 'p' });
}

export async function search(customer: Customer): Promise<void> {
  await notion.search({ query: customer.email }); // ✗ no-undeclared-recipient
  await notion.search({ query: 'shoes' });
}
