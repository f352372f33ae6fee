import { Logtail } from '@logtail/browser';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const logtail = new Logtail('token');
  await logtail.info('Mailed', { email: customer.email }); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  await logtail.error(customer.email); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  await logtail.info('Mailed', { plan: customer.plan });
}
