import { Inngest } from 'inngest';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const inngest = new Inngest({ id: 'shop' });

export async function example(customer: Customer): Promise<void> {
  await inngest.send({ name: 'shop/signed.up', data: { email: customer.email } }); // ✗ no-undeclared-recipient
  await inngest.send({ name: 'shop/opened', data: { at: 1 } });
}

export const greet = inngest.createFunction(
  { id: 'greet', triggers: [{ event: 'shop/signed.up' }] },
  async ({ event, step }) => {
    console.log(event.data.email); // ✗ no-plaintext-logging
    await step.run('count', async () => console.log(event.name));
  },
);

export const open = inngest.createFunction({ id: 'open', triggers: { event: 'shop/opened' } }, async ({ event }) => {
  console.log(event.data);
});

export const pass = inngest.createFunction({ id: 'pass', triggers: { event: 'shop/signed.up' } }, async ({ event, step }) => {
  await step.sendEvent('pass', { name: 'shop/passed', data: { email: event.data.email } }); // ✗ no-undeclared-recipient
  await step.sendEvent('pass', { name: 'shop/passed', data: { at: 1 } });
});
