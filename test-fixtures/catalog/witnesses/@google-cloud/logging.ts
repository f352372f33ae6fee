import { Logging } from '@google-cloud/logging';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const log = new Logging().log('mail');
  await log.write(log.entry({ severity: 'INFO' }, { email: customer.email })); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  await log.error(log.entry(customer.email)); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  await log.info(log.entry({ plan: customer.plan }));
}
