import { createHmac } from 'node:crypto';
import { env } from '@/config/env';

/** The same person gets the same word, and nobody without the key can tell whose it is. */
export function pseudonymOf(id: string): string {
  return createHmac('sha256', env.PSEUDONYM_KEY).update(id).digest('base64url').slice(0, 22);
}
