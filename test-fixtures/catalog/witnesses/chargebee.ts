import Chargebee from 'chargebee';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const chargebee = new Chargebee({ site: 'shop', apiKey: 'key' });

export async function register(customer: Customer): Promise<void> {
  await chargebee.customer.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await chargebee.customer.create({ locale: 'de' });
}

export async function look(customer: Customer): Promise<void> {
  await chargebee.customer.list({ email: { is: customer.email } }); // ✗ no-undeclared-recipient
  await chargebee.quote.createForOnetimeCharges({ customer_id: '1', notes: customer.email }); // ✗ no-undeclared-recipient
  await chargebee.plan.retrieve('plan');
}
