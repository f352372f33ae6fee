import { createHash } from 'node:crypto';

export function fingerprint(text: string): string {
  return createHash('sha256').update(text.trim().toLowerCase()).digest('hex');
}

export const short = (text: string): string => fingerprint(text).slice(0, 8);

export function stars(text: string): string {
  return '*'.repeat(text.length);
}

export function sanitize(text: string): string {
  return text.replaceAll('\n', ' ');
}

export function maskEmail(text: string): string {
  return text.trim();
}
