import { SquareClient } from 'square';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const square = new SquareClient({ token: 'token' });

export async function register(customer: Customer): Promise<void> {
  await square.customers.create({ emailAddress: customer.email }); // ✗ no-undeclared-recipient
  await square.customers.create({ referenceId: 'shop' });
}
