import { Bot } from 'grammy';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const bot = new Bot('token');

export async function announce(customer: Customer): Promise<void> {
  await bot.api.sendMessage(42, `${customer.email} signed up`); // ✗ no-undeclared-recipient
  await bot.api.sendMessage(42, 'A customer signed up');
}
