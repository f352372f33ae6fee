import { GoogleGenerativeAI } from '@google/generative-ai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const model = new GoogleGenerativeAI('key').getGenerativeModel({ model: 'gemini' });

export async function summarise(customer: Customer): Promise<void> {
  await model.generateContent(`Write to ${customer.email}`); // ✗ no-undeclared-recipient
  await model.startChat().sendMessage(customer.email); // ✗ no-undeclared-recipient
  await model.generateContent('Write a poem');
}
