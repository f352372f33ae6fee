import { Shippo } from 'shippo';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const shippo = new Shippo({ apiKeyHeader: 'key' });

export async function example(customer: Customer): Promise<void> {
  await shippo.addresses.create({ country: 'DE', email: customer.email }); // ✗ no-undeclared-recipient
  await shippo.addresses.create({ country: 'DE' });
}
