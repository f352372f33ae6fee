import { Langfuse } from 'langfuse';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const langfuse = new Langfuse();

export async function example(customer: Customer): Promise<void> {
  const trace = langfuse.trace({ name: 'chat', userId: customer.email }); // ✗ no-undeclared-recipient
  trace.generation({ name: 'answer', input: customer.email }).end(); // ✗ no-undeclared-recipient
  trace.span({ name: 'search' });
}
