import { type FileView, needsConsent } from '@privet/engine';
import type { Flow, PurposeGuard, PurposeId } from '@privet/model';
import { isCollectedFor, useAt } from './code-purposes.ts';
import { declaredUseOf, usualUseOf } from './recipient-uses.ts';
import type { FileSettings } from './settings.ts';

/** Whether the consent that a flow needs is checked on every way to its sink. */
export type ConsentAnswer =
  | { readonly kind: 'unneeded' }
  | { readonly kind: 'checked'; readonly guard: PurposeGuard }
  /** The purposes that need it. */
  | { readonly kind: 'unchecked'; readonly purposes: readonly PurposeId[] };

/** What becomes of the consent that a flow needs. */
export function consentFor(file: FileView, flow: Flow, settings: FileSettings): ConsentAnswer {
  const purposes = purposesOfFlow(file, flow, settings);
  if (!needConsent(purposes, settings)) return { kind: 'unneeded' };
  const guard = flow.guards.find((passed) => isGuardFor(passed, [...purposes, ...widerUsesOf(flow)], settings));
  return guard ? { kind: 'checked', guard } : { kind: 'unchecked', purposes };
}

/** What a flow happens for: what its code works for, else what its recipient receives data for; empty if nothing tells. */
function purposesOfFlow(file: FileView, { at, sink }: Flow, settings: FileSettings): readonly PurposeId[] {
  const use = useAt(file, at, settings) ?? declaredUseOf(sink, settings) ?? usualUseOf(sink);
  return use?.purposes ?? [];
}

/** Who agrees to advertising agrees to what advertising partners do, such as to measure how it works. */
function widerUsesOf({ sink }: Flow): readonly PurposeId[] {
  return sink.recipient?.kind === 'advertising' ? ['marketing.advertising'] : [];
}

/** Whether people must agree before data is used: where several purposes may be meant, none of them can do without. */
function needConsent(purposes: readonly PurposeId[], { policy }: FileSettings): boolean {
  const known = policy?.policy ?? { purposes: [] };
  return purposes.length > 0 && purposes.every((purpose) => needsConsent(known, purpose) === 'required');
}

/** Whether a check is one for a purpose; one whose purpose the code does not tell is taken at its word. */
function isGuardFor({ purpose }: PurposeGuard, purposes: readonly PurposeId[], settings: FileSettings): boolean {
  return purpose === undefined || purposes.some((use) => isCollectedFor([purpose], use, settings));
}
