import { ChatAnthropic } from '@langchain/anthropic';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const model = new ChatAnthropic({ model: 'large' });

export async function summarise(customer: Customer): Promise<void> {
  await model.invoke(`Write to ${customer.email}`); // ✗ no-undeclared-recipient
  await model.invoke('Write a poem');
}
