import { createHash } from 'node:crypto';

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** @sanitizes mask */
export function lastFour(text: string): string {
  return text.slice(-4);
}

/** @sanitizes redact */
export function redacted(text: string): string {
  return text.replaceAll(/./g, '*');
}

export function note(entry: string): void {
  console.info('noted', digest(entry));
}
