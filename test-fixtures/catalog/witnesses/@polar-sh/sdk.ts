import { Polar } from '@polar-sh/sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const polar = new Polar({ accessToken: 'polar_key' });

export async function enrol(customer: Customer): Promise<void> {
  await polar.customers.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await polar.customers.create({ email: 'office@example.com' });
}

export async function look(customer: Customer, client: Polar): Promise<void> {
  await polar.customers.getExternal({ externalId: customer.email }); // ✗ no-undeclared-recipient
  await client.customerSeats.assignSeat({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.products.list({});
}
