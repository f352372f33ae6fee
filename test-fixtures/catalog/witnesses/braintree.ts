import braintree, { Environment } from 'braintree';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const gateway = new braintree.BraintreeGateway({
  environment: Environment.Sandbox,
  merchantId: 'shop',
  publicKey: 'key',
  privateKey: 'key',
});

export async function register(customer: Customer): Promise<void> {
  await gateway.customer.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await gateway.customer.create({ company: 'Example' });
}

export async function look(customer: Customer): Promise<void> {
  await gateway.customer.search((search) => search.email().is('team@example.com'));
  await gateway.paymentMethod.grant(customer.email, {}); // ✗ no-undeclared-recipient
  gateway.webhookNotification.parse('signature', customer.email);
}
