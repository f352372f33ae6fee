import { problemResponse } from '@/lib/http/problem';
import { loggerFor } from '@/lib/logging';
import { readPaymentEvent } from '@/lib/payments';
import { completeOrder } from '@/server/orders';

const log = loggerFor('stripe-webhook');

export async function POST(request: Request): Promise<Response> {
  try {
    const event = readPaymentEvent(await request.text(), request.headers.get('stripe-signature') ?? '');
    if (event.kind === 'paid') await completeOrder(event.orderId);
    else log.info('ignored', { type: event.type });
    return Response.json({ received: true });
  } catch (error) {
    log.error('webhook failed', error);
    return problemResponse(error);
  }
}
