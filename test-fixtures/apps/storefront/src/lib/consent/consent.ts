'use client';

export type ConsentTopic = 'statistics' | 'marketing';

interface ConsentRecord {
  readonly topics: readonly ConsentTopic[];
  readonly givenAt: string;
}

const key = 'bb-consent';
const listeners = new Set<() => void>();

export function readConsent(): ConsentRecord | undefined {
  const stored = localStorage.getItem(key);
  return stored === null ? undefined : (JSON.parse(stored) as ConsentRecord);
}

export function saveConsent(topics: readonly ConsentTopic[]): void {
  localStorage.setItem(key, JSON.stringify({ topics, givenAt: new Date().toISOString() }));
  for (const listener of listeners) listener();
}

/** Whether people have agreed to be counted.
 * @consentGuard statistics
 */
export function maySeeStatistics(): boolean {
  return readConsent()?.topics.includes('statistics') ?? false;
}

/** @consentGuard newsletter */
export function mayReceiveOffers(): boolean {
  return readConsent()?.topics.includes('marketing') ?? false;
}

export function onConsentChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
