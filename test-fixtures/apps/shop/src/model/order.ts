import type { Customer } from './customer';

export interface OrderLine {
  readonly sku: string;
  readonly quantity: number;
  readonly cents: number;
}

export interface Order {
  readonly number: string;
  readonly customer: Customer;
  readonly lines: readonly OrderLine[];
}

/** @purpose essential.service.delivery */
export interface Gift {
  readonly wrapping: string;
  /** @personalData user.content.privat */ // ✗ valid-annotations
  readonly greeting: string;
}

export function totalOf(order: Order): number {
  return order.lines.reduce((sum, line) => sum + line.quantity * line.cents, 0);
}
