import Stripe from 'stripe';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const stripe = new Stripe('sk_test');

export async function register(customer: Customer): Promise<void> {
  await stripe.customers.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await stripe.checkout.sessions.create({ mode: 'payment', customer_email: customer.email }); // ✗ no-undeclared-recipient
  await stripe.customers.create({ description: 'a customer' });
}

export async function block(customer: Customer, signature: string, body: string): Promise<void> {
  await stripe.radar.valueListItems.create({ value_list: 'rsl_1', value: customer.email }); // ✗ no-undeclared-recipient
  await stripe.customers.list({ email: customer.email }); // ✗ no-undeclared-recipient
  await stripe.tax.calculations.create({ currency: 'eur', line_items: [] });
  stripe.webhooks.constructEvent(body, signature, customer.email);
}

export async function sync(client: Stripe, customer: Customer & { stripeCustomerId: string }): Promise<void> {
  await client.testHelpers.testClocks.create({ frozen_time: 1, name: customer.email }); // ✗ no-undeclared-recipient
  await client.customers.createTaxId('cus_1', { type: 'eu_vat', value: customer.email }); // ✗ no-undeclared-recipient
  await client.customers.retrieve(customer.stripeCustomerId);
  await stripe.subscriptions.cancel(customer.stripeCustomerId);
  client.webhooks.constructEvent(customer.email, 'signature', 'secret');
}
