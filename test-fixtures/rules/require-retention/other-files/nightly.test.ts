import { database } from './database.ts';

/** A test that cleans up behind itself ends nothing for anybody. */
export async function removeOldSubscribers(): Promise<void> {
  const monthAgo = new Date(Date.now() - 30 * 86_400_000);
  await database.subscriber.deleteMany({ where: { createdAt: { lt: monthAgo } } });
}
