import { type FileFlow, type FileView, needsConsent } from '@privet/engine';
import type { PurposeGuard, PurposeId } from '@privet/model';
import { isCollectedFor, useAt } from './code-purposes.ts';
import { policyRecipientOf } from './recipients.ts';
import type { FileSettings } from './settings.ts';

/** What a flow happens for: what its code works for, else what its recipient receives data for; empty if nothing tells. */
export function purposesOfFlow(file: FileView, { at, sink }: FileFlow, settings: FileSettings): readonly PurposeId[] {
  const own = useAt(file, at, settings);
  if (own) return own.purposes;
  const { recipient } = sink;
  const declared = settings.policy && policyRecipientOf(sink, settings.policy.policy)?.purposes;
  if (declared) return declared;
  // A mail service does what its caller works for; an analytics service does one thing, whoever calls it.
  const isForItself = recipient?.kind === 'analytics' || recipient?.kind === 'advertising';
  return isForItself && recipient.purpose !== undefined ? [recipient.purpose] : [];
}

/** Whether people must agree before data is used: where several purposes may be meant, none of them can do without. */
export function needConsent(purposes: readonly PurposeId[], { policy }: FileSettings): boolean {
  const known = policy?.policy ?? { purposes: [] };
  return purposes.length > 0 && purposes.every((purpose) => needsConsent(known, purpose) === 'required');
}

/** Whether a check is one for a purpose; one whose purpose the code does not tell is taken at its word. */
export function isGuardFor({ purpose }: PurposeGuard, purposes: readonly PurposeId[], settings: FileSettings): boolean {
  return purpose === undefined || purposes.some((use) => isCollectedFor([purpose], use, settings));
}
