import { env } from '@/config/env';
import type { CustomerProfile, PlacedOrder } from '@/domain';
import { stripe } from './stripe';

/** Stripe sends the receipt, and must know to whom. */
export async function openPayment(order: PlacedOrder): Promise<string> {
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    customer_email: order.customer.email,
    client_reference_id: order.id,
    line_items: order.lines.map(({ title, quantity, priceCents }) => ({
      quantity,
      price_data: { currency: 'eur', unit_amount: priceCents, product_data: { name: title } },
    })),
    success_url: `${env.PUBLIC_URL}/checkout/thanks?order=${order.number}`,
    cancel_url: `${env.PUBLIC_URL}/checkout`,
  });
  if (session.url === null) throw new Error(`no payment page for order ${order.number}`);
  return session.url;
}

/** For people who order every month. */
export async function registerPayer(profile: CustomerProfile): Promise<string> {
  const { id } = await stripe.customers.create({ email: profile.email, name: profile.fullName });
  return id;
}

export async function refund(paymentIntent: string, totalCents: number): Promise<void> {
  await stripe.refunds.create({ payment_intent: paymentIntent, amount: totalCents });
}
