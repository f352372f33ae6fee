import { publish } from './bus';
import type { Order } from './order';

export function placeOrder(order: Order): void {
  publish({ kind: 'placed', subject: order.number });
  publish({ kind: 'placed', subject: order.recipientPhone }); // ✗ no-plaintext-logging: 'order.recipientPhone' (user.contact.phone_number, declared on Order) reaches 'console.info' in the clear, by way of publish(), deliver() and print().
  publish({ kind: order.number, subject: '' });
}
