import type { OrderFigures, Product } from '@/domain';

/** All events that pages may send, with all that they may carry. */
export interface EventProperties {
  product_viewed: Pick<Product, 'sku' | 'roast'>;
  cart_changed: { lines: number };
  order_placed: Omit<OrderFigures, 'number'>;
  signed_in: { method: 'password' | 'link' };
}

export type EventName = keyof EventProperties;
