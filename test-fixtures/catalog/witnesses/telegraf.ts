import { Telegraf } from 'telegraf';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const bot = new Telegraf('token');

export async function announce(customer: Customer): Promise<void> {
  await bot.telegram.sendMessage(42, `${customer.email} signed up`); // ✗ no-undeclared-recipient
  await bot.telegram.sendMessage(42, 'A customer signed up');
}
