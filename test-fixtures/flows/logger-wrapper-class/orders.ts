import { AppLogger } from './logger';

/** @purpose essential.service.delivery */
export interface Order {
  number: string;
  /** @personalData user.contact.address.street */
  shippingStreet: string;
  weight: number;
}

const logger = new AppLogger('orders');

export function packed(order: Order): void {
  logger.info('packed', { number: order.number, weight: order.weight });
  logger.info(`packed for ${order.shippingStreet}`); // ✗ no-plaintext-logging: 'order.shippingStreet' (user.contact.address.street, declared on Order) reaches 'this.sink.info' in the clear, by way of info().
  logger.info('packed', order); // ✗ no-plaintext-logging: 'order' (user.contact.address.street, declared on Order) reaches 'this.sink.info' in the clear, by way of info().
  logger.info('packed', { to: order.shippingStreet }); // ✗ no-plaintext-logging: 'order.shippingStreet' (user.contact.address.street, declared on Order) reaches 'this.sink.info' in the clear, by way of info().
  logger.size('packed', [order]);
}

export function unpacked(street: Order['shippingStreet']): void {
  logger.info('unpacked', { length: street.length });
}
