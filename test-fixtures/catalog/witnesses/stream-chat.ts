import { StreamChat } from 'stream-chat';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const chat = StreamChat.getInstance('key');

export async function example(customer: Customer): Promise<void> {
  await chat.upsertUser({ id: '1', name: customer.email }); // ✗ no-undeclared-recipient
  await chat.channel('messaging', 'general').sendMessage({ text: customer.email }); // ✗ no-undeclared-recipient
  await chat.channel('messaging', 'general').sendMessage({ text: 'Hello' });
}
