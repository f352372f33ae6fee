import { Api } from 'node-telegram-bot-api';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare const api: Api;

export async function announce(customer: Customer): Promise<void> {
  await api.sendMessage({ chat_id: 42, text: `${customer.email} signed up` }); // ✗ no-undeclared-recipient
  await api.sendMessage({ chat_id: 42, text: 'A customer signed up' });
}
