import { InferenceClient, summarization } from '@huggingface/inference';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new InferenceClient('token');

export async function summarise(customer: Customer): Promise<void> {
  await client.textGeneration({ model: 'gpt2', inputs: customer.email }); // ✗ no-undeclared-recipient
  await summarization({ model: 'bart', inputs: customer.email }); // ✗ no-undeclared-recipient
  await client.textGeneration({ model: 'gpt2', inputs: 'Write a poem' });
}
