import type { RecipientKind, Sink } from '@privet/model';
import { policyRecipientOf } from '../recipients.ts';
import type { FileSettings } from '../settings.ts';

/** Recipients that gather data from many for a use of their own, so that what they learn of a person adds up. */
const curiousServices = {
  advertising: 'advertising partner',
  ai: 'AI service',
  analytics: 'analytics service',
  monitoring: 'monitoring service',
} as const satisfies Partial<Record<RecipientKind, string>>;

/** What messages call a sink's recipient if it is such a service, by the catalog or by the policy. */
export function curiousServiceOf({ recipient, ...sink }: Sink, { policy }: FileSettings): string | undefined {
  if (recipient === undefined) return undefined;
  const declared = policy && policyRecipientOf({ ...sink, recipient }, policy.policy);
  const kind = [recipient.kind, declared?.kind].find((one) => one !== undefined && isCurious(one));
  return kind && isCurious(kind) ? curiousServices[kind] : undefined;
}

function isCurious(kind: RecipientKind): kind is keyof typeof curiousServices {
  return Object.hasOwn(curiousServices, kind);
}
