import { database } from './database.ts';

/** Trials end after a month. */
export async function endTrials(): Promise<void> {
  const monthAgo = new Date(Date.now() - 30 * 86_400_000);
  await database.trial.deleteMany({ where: { createdAt: { lt: monthAgo } } });
}
