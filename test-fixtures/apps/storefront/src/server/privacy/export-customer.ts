import { profileFields } from '@/domain';
import { ordersOf } from '@/server/orders';
import { db } from '@/server/db';

/**
 * All that the shop holds of a customer, as they get it.
 * @providesAccess Customer
 * @providesAccess Address
 * @purpose essential.legal_obligation.rights
 */
export async function exportCustomer(customerId: string) {
  const [customer, addresses, orders] = await Promise.all([
    db.customer.findUniqueOrThrow({ where: { id: customerId }, select: { ...profileFields, refundIban: true } }),
    db.address.findMany({ where: { customerId } }),
    ordersOf(customerId),
  ]);
  return { exportedAt: new Date().toISOString(), customer, addresses, orders };
}
