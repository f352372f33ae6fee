import { createAgent } from 'langchain';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const agent = createAgent({ model: 'openai:gpt-5', tools: [] });

export async function summarise(customer: Customer): Promise<void> {
  await agent.invoke({ messages: [{ role: 'user', content: customer.email }] }); // ✗ no-undeclared-recipient
  await agent.invoke({ messages: [{ role: 'user', content: 'Write a poem' }] });
}
