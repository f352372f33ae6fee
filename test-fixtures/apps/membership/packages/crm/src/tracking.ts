import { fingerprint, logEvent } from '@membership/logging';
import type { Member } from '@membership/domain';

const consents = new Map<string, ReadonlySet<string>>();

/**
 * Whether a member has agreed to be counted.
 * @consentGuard analytics
 */
export function hasConsented(member: Member): boolean {
  return consents.get(member.id)?.has('analytics') === true;
}

/** Tells the analytics service of a new member. */
export async function trackSignup(visitor: { email: string; plan: string }): Promise<void> {
  await fetch('https://collect.metrics.example/events', {
    method: 'POST',
    body: JSON.stringify({ event: 'signup', email: visitor.email, plan: visitor.plan }), // ✗ no-undeclared-recipient: 'visitor.email' (user.contact.email, inferred from the name 'email') reaches the recipient collect.metrics.example through 'fetch' undeclared.
  });
  logEvent('tracked', { who: fingerprint(visitor.email) });
}
