import { OpenAIClient, OpenAIKeyCredential } from '@azure/openai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new OpenAIClient('https://shop.openai.azure.com', new OpenAIKeyCredential('key'));

export async function summarise(customer: Customer): Promise<void> {
  await client.getChatCompletions('gpt', [{ role: 'user', content: customer.email }]); // ✗ no-undeclared-recipient
  await client.getChatCompletions('gpt', [{ role: 'user', content: 'Write a poem' }]);
}
