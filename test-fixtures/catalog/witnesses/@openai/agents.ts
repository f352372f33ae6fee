import { Agent, run, tool } from '@openai/agents';
import { z } from 'zod';

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

declare function customerOf(id: string): Promise<Customer>;

export const find = tool({
  name: 'find',
  description: 'Finds a customer',
  parameters: z.object({ id: z.string() }),
  execute: async ({ id }) => (await customerOf(id)).email, // ✗ no-undeclared-recipient
});
