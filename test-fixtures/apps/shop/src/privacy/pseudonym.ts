import { createHmac } from 'node:crypto';

const key = process.env['PSEUDONYM_KEY'] ?? '';

/** The same person gives the same pseudonym; nobody without the key gets back. */
export function pseudonymOf(text: string): string {
  return createHmac('sha256', key).update(text.toLowerCase()).digest('hex');
}

/** Tidies white space up; the text stays what it is. */
export function sanitize(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
