import { logger, task, tasks } from '@trigger.dev/sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function welcome(customer: Customer): void {
  logger.info('welcome', { email: customer.email }); // ✗ no-plaintext-logging
  logger.warn(`cannot reach ${customer.email}`); // ✗ no-plaintext-logging
  logger.info('welcome', { count: 1 });
}

export const remind = task({
  id: 'remind',
  run: async (payload: { to: string; days: number }) => {
    console.log(payload.to);
    console.log(payload.days);
  },
});

export async function plan(customer: Customer): Promise<void> {
  await remind.trigger({ to: customer.email, days: 3 }, { delay: '6d' }); // ✗ no-undeclared-recipient ✗ no-plaintext-logging
  await remind.batchTrigger([{ payload: { to: customer.email, days: 3 } }]); // ✗ no-undeclared-recipient ✗ no-plaintext-logging
  await tasks.trigger('remind', { to: customer.email }); // ✗ no-undeclared-recipient ✗ no-plaintext-logging
}
