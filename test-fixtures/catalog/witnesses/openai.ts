import OpenAI from 'openai';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const openai = new OpenAI();

export async function summarise(customer: Customer): Promise<void> {
  await openai.chat.completions.create({
    model: 'gpt-5',
    messages: [{ role: 'user', content: `Write to ${customer.email}` }], // ✗ no-undeclared-recipient
  });
  await openai.responses.create({ model: 'gpt-5', input: customer.email }); // ✗ no-undeclared-recipient
  const answer = await openai.responses.create({ model: 'gpt-5', input: 'Write a poem' });
  console.log(answer.output_text);
}
