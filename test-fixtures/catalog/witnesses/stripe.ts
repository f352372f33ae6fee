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
