import Groq from 'groq-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const groq = new Groq();

export async function summarise(customer: Customer): Promise<void> {
  await groq.chat.completions.create({ model: 'llama', messages: [{ role: 'user', content: customer.email }] }); // ✗ no-undeclared-recipient
  await groq.chat.completions.create({ model: 'llama', messages: [{ role: 'user', content: 'Write a poem' }] });
}
