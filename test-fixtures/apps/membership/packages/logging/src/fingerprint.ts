import { createHash } from 'node:crypto';

/** The same for the same text, which it does not show. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
