import { openai } from '@ai-sdk/openai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const model = openai('gpt-5');

export async function summarise(customer: Customer): Promise<void> {
  const content = [{ type: 'text' as const, text: customer.email }];
  await model.doGenerate({ prompt: [{ role: 'user', content }] }); // ✗ no-undeclared-recipient
  await model.doGenerate({ prompt: [{ role: 'user', content: [{ type: 'text', text: 'Write a poem' }] }] });
}
