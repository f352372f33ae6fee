import { track } from './tracking.ts';
import type { Visitor } from './visitor.ts';

// privet-fixture: keep-names

const given = new Set<string>();

export const mayCount = (): boolean => given.has('statistics');

export const hasConsent = (purpose: string): boolean => given.has(purpose);

export const isBannerClosed = (): boolean => given.size > 0;

/** Passes only who has agreed to be counted. */
export function countIfAllowed(visitor: Visitor): void {
  if (given.has('statistics')) track(visitor.id); // ✗ require-consent: 'visitor.id' (user.unique_id, declared on Visitor) reaches 'posthog.capture' for analytics.reporting, which needs consent that nothing on the way checks, by way of track().
}
