import { CohereClient } from 'cohere-ai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const cohere = new CohereClient();

export async function summarise(customer: Customer): Promise<void> {
  await cohere.chat({ message: customer.email } as never); // ✗ no-undeclared-recipient
  await cohere.chat({ message: 'Write a poem' } as never);
}
