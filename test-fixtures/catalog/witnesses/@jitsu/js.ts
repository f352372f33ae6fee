import { jitsuAnalytics } from '@jitsu/js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

const jitsu = jitsuAnalytics({ host: 'https://data.example.com', writeKey: 'key' });

export async function note(customer: Customer): Promise<void> {
  await jitsu.identify('customer', { email: customer.email }); // ✗ no-undeclared-recipient
  await jitsu.track('signed in', { email: customer.email }); // ✗ no-undeclared-recipient
  await jitsu.track('signed in', { plan: customer.plan });
}
