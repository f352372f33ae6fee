import Stripe from 'stripe';
import type { User } from './user.ts';

const stripe = new Stripe('key');

export async function enrol(user: User): Promise<void> {
  await stripe.customers.create({ email: user.email }); // ✗ no-undeclared-recipient: 'user.email' (user.contact.email, declared on User) reaches the recipient Stripe through 'stripe.customers.create' undeclared.
}
