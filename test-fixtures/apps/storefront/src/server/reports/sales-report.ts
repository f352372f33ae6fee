import { euros, formatMoney } from '@/domain';
import { loggerFor } from '@/lib/logging';
import { db } from '@/server/db';

const log = loggerFor('reports');

export interface SalesReport {
  orders: number;
  customers: number;
  byCountry: Record<string, number>;
  turnover: string;
}

/** Counts, and keeps nobody's name. */
export async function salesReport(since: Date): Promise<SalesReport> {
  const orders = await db.order.findMany({ where: { placedAt: { gte: since } }, include: { customer: true } });
  const addresses = await db.address.findMany({ select: { country: true, customerId: true } });
  const countryOf = new Map(addresses.map(({ customerId, country }) => [customerId, country]));
  const byCountry: Record<string, number> = {};
  for (const { customerId } of orders) {
    const country = countryOf.get(customerId) ?? 'unknown';
    byCountry[country] = (byCountry[country] ?? 0) + 1;
  }
  const report = {
    orders: orders.length,
    customers: new Set(orders.map(({ customer }) => customer.email)).size,
    byCountry,
    turnover: formatMoney(euros(orders.reduce((sum, { totalCents }) => sum + totalCents, 0))),
  };
  log.info('sales report', { report });
  return report;
}
