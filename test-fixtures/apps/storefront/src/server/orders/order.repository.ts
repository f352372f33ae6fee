import { profileFields, type OrderLine, type PlacedOrder } from '@/domain';
import { notFound } from '@/lib/http/problem';
import { db } from '@/server/db';
import type { OrderRequest } from './order.schema';

export interface PricedOrder extends Pick<OrderRequest, 'shipTo' | 'giftNote'> {
  /** @personalData user.unique_id
   * @purpose account, orders */
  customerId: string;
  lines: OrderLine[];
}

export async function insertOrder({ customerId, lines, giftNote, shipTo }: PricedOrder): Promise<string> {
  return db.$transaction(async (transaction) => {
    const { street, postalCode, city, country } = shipTo;
    await transaction.address.create({ data: { customerId, street, postalCode, city, country } });
    const totalCents = lines.reduce((sum, line) => sum + line.priceCents * line.quantity, 0);
    const order = await transaction.order.create({
      data: { customerId, totalCents, giftNote, items: { create: lines } },
    });
    return order.id;
  });
}

export async function loadOrder(id: string): Promise<PlacedOrder> {
  const order = await db.order.findUnique({ where: { id }, include: { items: true } });
  if (order === null) throw notFound('order', id);
  const [customer, address] = await Promise.all([
    db.customer.findUniqueOrThrow({ where: { id: order.customerId }, select: profileFields }),
    db.address.findMany({ where: { customerId: order.customerId }, take: 1 }),
  ]);
  const [first] = address;
  if (first === undefined) throw notFound('address of order', order.number);
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    totalCents: order.totalCents,
    giftNote: order.giftNote,
    lines: order.items,
    customer,
    shipTo: { recipient: customer.fullName, ...first },
  };
}

export async function markPaid(id: string): Promise<void> {
  await db.order.update({ where: { id }, data: { status: 'PAID' } });
}

export const ordersOf = (customerId: string) =>
  db.order.findMany({ where: { customerId }, include: { items: true }, orderBy: { placedAt: 'desc' } });
