import { placeOrder } from './orders';
import type { Order } from './order';

export function post(order: Order): void {
  placeOrder(order);
}
