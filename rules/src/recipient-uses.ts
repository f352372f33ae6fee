import type { Sink } from '@privet/model';
import type { Use } from './code-purposes.ts';
import { policyRecipientOf } from './recipients.ts';
import type { FileSettings } from './settings.ts';

/** What a sink's recipient receives data for by the policy; undefined where that says nothing. */
export function declaredUseOf(sink: Sink, { policy: governing }: FileSettings): Use | undefined {
  const declared = governing && policyRecipientOf(sink, governing.policy);
  if (governing === undefined || declared?.purposes === undefined) return undefined;
  return {
    purposes: declared.purposes,
    known: `as ${governing.name} says of ${sink.recipient?.name ?? declared.name}`,
  };
}

/**
 * What a sink's recipient does with data by itself. A mail service does what its caller works for; an analytics service
 * does one thing, whoever calls it.
 */
export function usualUseOf({ recipient }: Sink): Use | undefined {
  const isForItself = recipient?.kind === 'analytics' || recipient?.kind === 'advertising';
  if (!isForItself || recipient.purpose === undefined) return undefined;
  return { purposes: [recipient.purpose], known: `which is what ${recipient.name} is for` };
}
