import posthog from 'posthog-js';

interface Visitor {
  /** @personalData user.unique_id */
  id: string;
  theme: string;
}

/** @consentGuard analytics.reporting */
function agreed(): boolean {
  return document.cookie.includes('statistics=1');
}

/** @consentGuard marketing.communications.email */
const wantsMail = (): boolean => document.cookie.includes('mail=1');

export function inBranches(visitor: Visitor): void {
  if (agreed()) {
    posthog.capture(visitor.id);
  } else {
    posthog.capture(visitor.id); // ✗ require-consent
  }
  posthog.capture(visitor.id); // ✗ require-consent
  if (!agreed()) posthog.capture(visitor.id); // ✗ require-consent
}

export function early(visitor: Visitor): void {
  if (!agreed()) return;
  posthog.capture(visitor.id);
}

export function thrown(visitor: Visitor): void {
  if (!agreed()) throw new Error('not agreed');
  posthog.capture(visitor.id);
}

export function operators(visitor: Visitor): void {
  agreed() && posthog.capture(visitor.id);
  !agreed() || posthog.capture(visitor.id);
  agreed() || posthog.capture(visitor.id); // ✗ require-consent
  agreed() ? posthog.capture(visitor.id) : undefined;
  agreed() ? undefined : posthog.capture(visitor.id); // ✗ require-consent
  if (agreed() && visitor.theme === 'dark') posthog.capture(visitor.id);
  if (agreed() || visitor.theme === 'light') posthog.capture(visitor.id); // ✗ require-consent
  if (agreed() === true) posthog.capture(visitor.id);
  if (agreed() !== undefined) posthog.capture(visitor.id); // ✗ require-consent
  if (agreed() === false) return;
  posthog.capture(visitor.theme);
}

export function constants(visitor: Visitor): void {
  const isAgreed = agreed();
  if (isAgreed) posthog.capture(visitor.id);
  const isDark = agreed() && visitor.theme === 'dark';
  if (isDark) posthog.capture(visitor.id);
  const isRefused = !agreed();
  if (isRefused) return;
  posthog.capture(visitor.id);
}

export function variables(visitor: Visitor): void {
  let isAgreed = false;
  if (agreed()) isAgreed = true;
  if (isAgreed) posthog.capture(visitor.id);
  isAgreed = visitor.theme === 'light';
  if (isAgreed) posthog.capture(visitor.id); // ✗ require-consent
}

export function loops(visitors: readonly Visitor[]): void {
  for (const visitor of visitors) {
    if (!agreed()) continue;
    posthog.capture(visitor.id);
  }
  for (const visitor of visitors) {
    posthog.capture(visitor.id); // ✗ require-consent
    if (!agreed()) break;
  }
}

export function attempts(visitor: Visitor): void {
  try {
    if (!agreed()) throw new Error('not agreed');
    posthog.capture(visitor.id);
  } catch {
    posthog.capture(visitor.id); // ✗ require-consent
  }
}

export function both(visitor: Visitor): void {
  if (wantsMail()) posthog.capture(visitor.id); // ✗ require-consent: 'visitor.id' (user.unique_id, declared on Visitor) reaches 'posthog.capture' for analytics.reporting, which needs consent that nothing on the way checks, and 'wantsMail()' guards another purpose (marketing.communications.email).
  if (wantsMail() && agreed()) posthog.capture(visitor.id);
}
