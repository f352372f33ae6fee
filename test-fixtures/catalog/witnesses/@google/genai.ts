import { GoogleGenAI } from '@google/genai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const google = new GoogleGenAI({ apiKey: 'key' });

export async function summarise(customer: Customer): Promise<void> {
  await google.models.generateContent({ model: 'gemini', contents: customer.email }); // ✗ no-undeclared-recipient
  await google.chats.create({ model: 'gemini' }).sendMessage({ message: customer.email }); // ✗ no-undeclared-recipient
  await google.models.generateContent({ model: 'gemini', contents: 'Write a poem' });
}
