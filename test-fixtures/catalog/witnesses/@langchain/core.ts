import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { HumanMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { z } from 'zod';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function summarise(customer: Customer, model: BaseChatModel): Promise<void> {
  await model.invoke([new HumanMessage(customer.email)]); // ✗ no-undeclared-recipient
  await model.invoke('Write a poem');
}

declare function customerOf(id: string): Promise<Customer>;

export const find = tool(
  async ({ id }: { id: string }) => {
    const customer = await customerOf(id);
    return customer.email; // ✗ no-undeclared-recipient
  },
  { name: 'find', description: 'Finds a customer', schema: z.object({ id: z.string() }) },
);
