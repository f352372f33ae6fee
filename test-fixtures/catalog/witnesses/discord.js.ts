import { type TextChannel, WebhookClient } from 'discord.js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const webhook = new WebhookClient({ url: 'https://discord.com/api/webhooks/1/x' });

export async function announce(customer: Customer, channel: TextChannel): Promise<void> {
  await webhook.send({ content: customer.email }); // ✗ no-undeclared-recipient
  await channel.send(`${customer.email} signed up`); // ✗ no-undeclared-recipient
  await webhook.send('A customer signed up');
}
