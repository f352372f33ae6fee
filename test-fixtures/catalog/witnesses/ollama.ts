import ollama from 'ollama';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function summarise(customer: Customer): Promise<void> {
  const { response } = await ollama.generate({ model: 'llama', prompt: customer.email });
  console.log(response);
  console.log('asked about', customer.email); // ✗ no-plaintext-logging
}
