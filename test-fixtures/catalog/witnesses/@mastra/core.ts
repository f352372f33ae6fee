import { createTool } from '@mastra/core/tools';
import { z } from 'zod';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

declare function customerOf(id: string): Promise<Customer>;

export const findCustomer = createTool({
  id: 'find-customer',
  description: 'Finds a customer',
  inputSchema: z.object({ id: z.string() }),
  execute: async () => {
    const customer = await customerOf('1');
    return { email: customer.email }; // ✗ no-undeclared-recipient
  },
});

export const planOfCustomer = createTool({
  id: 'plan-of-customer',
  description: 'Tells the plan of a customer',
  inputSchema: z.object({ id: z.string() }),
  execute: async () => {
    const customer = await customerOf('1');
    return { plan: customer.plan };
  },
});
