import type { PlacedOrder } from '@/domain';
import { loggerFor } from '@/lib/logging';

const log = loggerFor('reviews');

/** @purpose reviews */
interface Invitation {
  /** @personalData user.contact.email */
  email: string;
  order: number;
  products: string[];
}

const invitationFor = ({ customer, number, lines }: PlacedOrder): Invitation => ({
  email: customer.email,
  order: number,
  products: lines.map(({ title }) => title),
});

/** The portal writes to people by itself, some days later. */
export async function inviteToReview(order: PlacedOrder): Promise<void> {
  const response = await fetch('https://api.cupping-score.example/invitations', {
    method: 'POST',
    body: JSON.stringify(invitationFor(order)), // ✗ no-undeclared-transfer: 'order' (user.contact.email, declared on Customer) reaches api.cupping-score.example in US through 'fetch', and privacy.yaml declares no basis for the transfer.
  });
  log.info('review invitation', { number: order.number, status: response.status });
}
