import { randomBytes } from 'node:crypto';
import type { CustomerProfile } from '@/domain';
import { seal } from '@/lib/privacy/seal';
import { redis } from './redis';

const quarterHour = 15 * 60;

/** A link that signs in once; whose it is lies sealed in the cache. */
export async function issueSignInLink(profile: Pick<CustomerProfile, 'id' | 'email'>): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await redis.set(`link:${token}`, seal(JSON.stringify({ id: profile.id, email: profile.email })), 'EX', quarterHour);
  return token;
}
