import type { CustomerProfile } from '@/domain';
import { redis } from './redis';

const hour = 60 * 60;

export async function cachedProfile(
  id: string,
  load: () => Promise<CustomerProfile>,
): Promise<CustomerProfile> {
  const hit = await redis.get(`profile:${id}`);
  if (hit !== null) return JSON.parse(hit) as CustomerProfile;
  const profile = await load();
  await redis.setex(`profile:${id}`, hour, JSON.stringify(profile)); // ✗ no-plaintext-storage: 'profile' (user.contact.email, user.name and user.contact.phone_number, declared on Customer) reaches 'redis.setex' in the clear.
  return profile;
}

export const dropProfile = (id: string): Promise<number> => redis.del(`profile:${id}`);
