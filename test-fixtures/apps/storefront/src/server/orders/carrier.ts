import { labelLines, regionOf, type PlacedOrder } from '@/domain';
import { loggerFor } from '@/lib/logging';

const log = loggerFor('carrier');
const endpoint = 'https://api.polderpost.example/v2/parcels';

/** The carrier prints the label, and calls if nobody opens. */
export async function announceParcel(order: PlacedOrder): Promise<void> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      reference: order.number,
      label: labelLines(order.shipTo),
      phone: order.customer.phone,
    }),
  });
  if (!response.ok) throw new Error(`parcel ${order.number} was refused with ${response.status}`);
  log.info('parcel announced', { number: order.number, region: regionOf(order.shipTo) });
}
