import { IncomingWebhook } from '@slack/webhook';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const webhook = new IncomingWebhook('https://hooks.slack.com/services/T0/B0/x');

export async function announce(customer: Customer): Promise<void> {
  await webhook.send(`${customer.email} signed up`); // ✗ no-undeclared-recipient
  await webhook.send({ text: 'A customer signed up' });
}
