import type Stripe from 'stripe';
import { env } from '@/config/env';
import { stripe } from './stripe';

export type PaymentEvent = { kind: 'paid'; orderId: string } | { kind: 'ignored'; type: string };

export function readPaymentEvent(payload: string, signature: string): PaymentEvent {
  const event: Stripe.Event = stripe.webhooks.constructEvent(payload, signature, env.STRIPE_WEBHOOK_SECRET);
  if (event.type !== 'checkout.session.completed') return { kind: 'ignored', type: event.type };
  const orderId = event.data.object.client_reference_id;
  return orderId === null ? { kind: 'ignored', type: event.type } : { kind: 'paid', orderId };
}
