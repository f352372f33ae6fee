import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { env } from '@/config/env';

const key = Buffer.from(env.SESSION_SECRET).subarray(0, 32);

/** AES-256-GCM: nonce, tag and text, in one word. */
export function seal(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

/** The text of what `seal` made, or nothing where somebody has changed it. */
export function unseal(word: string): string | undefined {
  const [nonce, tag, sealed] = word.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !sealed) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
