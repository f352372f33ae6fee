import Stripe from 'stripe';
import type { User } from '../user.ts';

const stripe = new Stripe('key');

export async function count(user: User): Promise<void> {
  await stripe.customers.create({ email: user.email });
}
