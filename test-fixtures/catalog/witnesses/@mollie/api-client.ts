import { createMollieClient } from '@mollie/api-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const mollie = createMollieClient({ apiKey: 'key' });

export async function register(customer: Customer): Promise<void> {
  await mollie.customers.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await mollie.customers.create({ metadata: { plan: 'free' } });
}

export async function link(customer: Customer): Promise<void> {
  await mollie.paymentLinks.create({ description: customer.email, amount: { currency: 'EUR', value: '1.00' } }); // ✗ no-undeclared-recipient
  await mollie.methods.list();
}
