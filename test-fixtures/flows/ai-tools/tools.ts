// privet-fixture: keep-names
import { tool } from 'ai';
import { cardOf, customerOf, plansOf } from './customers.js';

const byId = { id: 'text' };

export const tools = {
  find: tool({
    description: 'Finds a customer',
    inputSchema: byId,
    execute: async ({ id }: { id: string }) => {
      const customer = await customerOf(id);
      return { id: customer.id, email: customer.email }; // ✗ no-undeclared-recipient: 'customer.email' (user.contact.email, declared on Customer) reaches the recipient AI model provider through 'tool' undeclared.
    },
  }),
  card: tool({ description: 'Shows a customer', inputSchema: byId, execute: ({ id }: { id: string }) => cardOf(id) }), // ✗ no-undeclared-recipient: '({ id }: { id: string }) => cardOf(id)' (user.contact.email, declared on Customer) reaches the recipient AI model provider through 'tool' undeclared.
  plan: tool({ description: 'Tells the plan', inputSchema: byId, execute: ({ id }: { id: string }) => plansOf(id) }),
  isKnown: tool({
    description: 'Tells whether there is such a customer',
    inputSchema: byId,
    execute: async ({ id }: { id: string }) => {
      const customer = await customerOf(id);
      return { known: customer.email.includes('@'), plan: customer.plan };
    },
  }),
  /** Asked for by the browser, not by the program. */
  confirm: tool({ description: 'Asks the customer', inputSchema: byId }),
};
