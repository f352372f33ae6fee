import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { HumanMessage } from '@langchain/core/messages';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function summarise(customer: Customer, model: BaseChatModel): Promise<void> {
  await model.invoke([new HumanMessage(customer.email)]); // ✗ no-undeclared-recipient
  await model.invoke('Write a poem');
}
