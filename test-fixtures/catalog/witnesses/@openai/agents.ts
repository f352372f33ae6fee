import { Agent, run } from '@openai/agents';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const agent = new Agent({ name: 'poet', instructions: 'Write a poem' });

export async function summarise(customer: Customer): Promise<void> {
  await run(agent, `Write to ${customer.email}`); // ✗ no-undeclared-recipient
  await run(agent, 'Write to the team');
}
