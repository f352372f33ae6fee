import { dropProfile } from '@/lib/cache';
import { loggerFor } from '@/lib/logging';
import { db } from '@/server/db';

const log = loggerFor('privacy');

/**
 * Erases an account. Orders stay for the tax office, without a name to them.
 * @erasesData Customer
 * @erasesData Address
 * @erasesData Subscriber
 * @purpose essential.legal_obligation.rights
 */
export async function eraseCustomer(customerId: string): Promise<void> {
  const erased = await db.$transaction(async (transaction) => {
    const customer = await transaction.customer.delete({ where: { id: customerId } });
    await transaction.address.deleteMany({ where: { customerId } });
    await transaction.order.updateMany({ where: { customerId }, data: { giftNote: null } });
    return transaction.subscriber.deleteMany({ where: { email: customer.email } });
  });
  await dropProfile(customerId);
  log.info('customer erased', { customer: customerId, subscriptions: erased.count });
}
