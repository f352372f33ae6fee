import { embed, generateObject, generateText, streamText, tool } from 'ai';
import { z } from 'zod';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function summarise(customer: Customer): Promise<void> {
  await generateText({ model: 'openai/gpt-5', prompt: `Write to ${customer.email}` }); // ✗ no-undeclared-recipient
  streamText({ model: 'openai/gpt-5', messages: [{ role: 'user', content: customer.email }] }); // ✗ no-undeclared-recipient
  await embed({ model: 'openai/text-embedding-3-small', value: customer.email }); // ✗ no-undeclared-recipient
  const { text } = await generateText({ model: 'openai/gpt-5', prompt: 'Write a poem' });
  console.log(text);
}

interface Found {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  address: string;
  pages: number;
}

declare const foundSchema: z.ZodType<Found>;

// What a model finds in a text has the type of the schema.
export async function read(page: string): Promise<void> {
  const { object } = await generateObject({ model: 'openai/gpt-5', schema: foundSchema, prompt: page });
  console.log(object.address); // ✗ no-plaintext-logging
  console.log(object.pages);
}

declare function customerOf(id: string): Promise<Customer>;

export const tools = {
  find: tool({
    inputSchema: z.object({ id: z.string() }),
    execute: async ({ id }) => (await customerOf(id)).email, // ✗ no-undeclared-recipient
  }),
  isKnown: tool({
    inputSchema: z.object({ id: z.string() }),
    execute: async ({ id }) => {
      const customer = await customerOf(id);
      return customer.email.length > 0;
    },
  }),
};
