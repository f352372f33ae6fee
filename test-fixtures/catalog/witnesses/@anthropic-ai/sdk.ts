import Anthropic from '@anthropic-ai/sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const anthropic = new Anthropic();
const options = { model: 'claude', max_tokens: 1024 };

export async function summarise(customer: Customer): Promise<void> {
  await anthropic.messages.create({ ...options, messages: [{ role: 'user', content: customer.email }] }); // ✗ no-undeclared-recipient
  await anthropic.messages.create({ ...options, messages: [{ role: 'user', content: 'Write a poem' }] });
}
