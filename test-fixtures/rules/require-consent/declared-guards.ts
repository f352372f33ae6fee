// privet-fixture: keep-names
import posthog from 'posthog-js';
import { countIfAllowed, hasConsent, isBannerClosed, mayCount } from './consent-store.ts';
import { track } from './tracking.ts';
import type { Visitor } from './visitor.ts';

export function guarded(visitor: Visitor): void {
  if (mayCount()) posthog.capture(visitor.id);
  if (hasConsent('statistics')) posthog.capture(visitor.id);
  if (hasConsent('statistics')) track(visitor.id);
  countIfAllowed(visitor);
}

export function unguarded(visitor: Visitor): void {
  posthog.capture(visitor.theme);
  posthog.capture(visitor.id); // ✗ require-consent: 'visitor.id' (user.unique_id, declared on Visitor) reaches 'posthog.capture' for analytics.reporting, which needs consent that nothing on the way checks.
  track(visitor.id); // ✗ require-consent: 'visitor.id' (user.unique_id, declared on Visitor) reaches 'posthog.capture' for analytics.reporting, which needs consent that nothing on the way checks, by way of track().
}

export function otherPurpose(visitor: Visitor): void {
  if (hasConsent('mail')) posthog.capture(visitor.id); // ✗ require-consent: 'visitor.id' (user.unique_id, declared on Visitor) reaches 'posthog.capture' for analytics.reporting, which needs consent that nothing on the way checks, and 'hasConsent('mail')' guards another purpose (newsletter).
}

export function noConsent(visitor: Visitor, purpose: string): void {
  if (isBannerClosed()) posthog.capture(visitor.id); // ✗ require-consent
  if (navigator.globalPrivacyControl !== true) posthog.capture(visitor.id); // ✗ require-consent
  if (hasConsent('something')) posthog.capture(visitor.id); // ✗ require-consent
  // Which purpose is asked about is the caller's matter.
  if (hasConsent(purpose)) posthog.capture(visitor.id);
}

declare global {
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
}
