import { Mistral } from '@mistralai/mistralai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const mistral = new Mistral();

export async function summarise(customer: Customer): Promise<void> {
  await mistral.chat.complete({ model: 'large', messages: [{ role: 'user', content: customer.email }] }); // ✗ no-undeclared-recipient
  await mistral.chat.complete({ model: 'large', messages: [{ role: 'user', content: 'Write a poem' }] });
}
