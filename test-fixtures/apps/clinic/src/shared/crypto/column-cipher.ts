import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ValueTransformer } from 'typeorm';
import { configuration } from '../../config/configuration';

const key = (): Buffer => Buffer.from(configuration().columnKey, 'base64');

/** AES-256-GCM: nonce, tag and text. */
export function encrypt(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

export function decrypt(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** Columns that nobody reads in a dump of the database. */
export const sealedColumn: ValueTransformer = {
  to: (value: string | null) => (value === null ? null : encrypt(value)),
  from: (value: string | null) => (value === null ? null : decrypt(value)),
};
