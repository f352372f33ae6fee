import type { Order, OrderItem, OrderStatus } from '@/generated/prisma/client';
import type { PostalAddress } from './address';
import type { CustomerProfile } from './customer';

export type { OrderStatus };

export type OrderLine = Pick<OrderItem, 'sku' | 'title' | 'quantity' | 'priceCents'>;

/** An order with all that packing, paying and writing about it take. */
export interface PlacedOrder {
  id: string;
  number: number;
  status: OrderStatus;
  totalCents: number;
  lines: OrderLine[];
  customer: CustomerProfile;
  shipTo: PostalAddress;
  giftNote: Order['giftNote'];
}

/** What an order says of the business, and nothing of who placed it. */
export interface OrderFigures {
  number: number;
  lineCount: number;
  totalCents: number;
  country: string;
}

export function figuresOf(order: PlacedOrder): OrderFigures {
  return {
    number: order.number,
    lineCount: order.lines.length,
    totalCents: order.totalCents,
    country: order.shipTo.country,
  };
}
