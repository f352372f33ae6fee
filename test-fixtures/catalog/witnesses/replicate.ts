import Replicate from 'replicate';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const replicate = new Replicate();

export async function summarise(customer: Customer): Promise<void> {
  await replicate.run('meta/llama', { input: { prompt: customer.email } }); // ✗ no-undeclared-recipient
  await replicate.run('meta/llama', { input: { prompt: 'Write a poem' } });
}
