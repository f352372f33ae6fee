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

export async function book(customer: Customer, client: SquareClient): Promise<void> {
  await client.giftCards.activities.create({ idempotencyKey: customer.email, giftCardActivity: { type: 'ACTIVATE', locationId: '1' } }); // ✗ no-undeclared-recipient
  await square.loyalty.accounts.search({ query: { mappings: [{ phoneNumber: customer.email }] } }); // ✗ no-undeclared-recipient
  await square.locations.list();
}
