import { Inject, Injectable } from '@nestjs/common';
import { NOTIFIER, type Notifier } from './notifier';

/** @purpose essential.service */
interface Order {
  number: string;
  /** @personalData user.contact.address */
  deliveryAddress: string;
}

@Injectable()
export class OrdersService {
  constructor(@Inject(NOTIFIER) private readonly notifier: Notifier) {}

  place(order: Order): void {
    this.notifier.notify(order.number);
    this.notifier.notify(`to ${order.deliveryAddress}`); // ✗ no-plaintext-logging: 'order.deliveryAddress' (user.contact.address, declared on Order) reaches 'console.info' in the clear, by way of notify().
    this.notifier.notify(`length ${order.deliveryAddress.length}`);
  }
}
