import { VertexAI } from '@google-cloud/vertexai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const model = new VertexAI({ project: 'shop' }).getGenerativeModel({ model: 'gemini' });

export async function summarise(customer: Customer): Promise<void> {
  await model.generateContent(`Write to ${customer.email}`); // ✗ no-undeclared-recipient
  await model.generateContent('Write a poem');
}
