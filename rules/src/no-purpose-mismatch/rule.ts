import type { FileView } from '@privet/engine';
import type { Flow, PersonalDatum, PurposeId } from '@privet/model';
import { areKnown, isCollectedFor, type Use, useAt } from '../code-purposes.ts';
import { defineRule } from '../define-rule.ts';
import { declaredUseOf, usualUseOf } from '../recipient-uses.ts';
import { declarationOf } from '../recipients.ts';
import { flowsThatIdentify, recipientOptions, silenceOnIdentity } from '../reportable-flows.ts';
import type { FileSettings } from '../settings.ts';
import { flowWords } from '../wording/flow.ts';
import { listed } from '../wording/list.ts';

/** Disallow using personal data for a purpose that it was not collected for. */
export const noPurposeMismatch = defineRule({
  id: 'no-purpose-mismatch',
  summary: 'Disallow using personal data for a purpose that it was not collected for',
  promise: 'Use my data only for the reasons I gave it to you.',
  law: ['GDPR Art. 5(1)(b)', 'GDPR Art. 6(4)', 'CCPA § 1798.100(c)', 'HIPAA § 164.502(a)'],
  preset: 'recommended',
  severity: 'error',
  options: recipientOptions,
  strictOptions: { evidence: 'any', pseudonyms: 'judged' },

  messages: {
    mismatch: "'{{data}}' ({{known}}), collected for {{collected}}, reaches '{{sink}}' for {{use}}, {{reason}}{{way}}.",
  },

  flows: {
    sinks: ['recipient', 'network', 'storage'],
    silence(datum, flow, options, settings, file) {
      if (datum.purposes.length === 0) return 'nothing tells what it was collected for';
      if (mismatchOf(datum, flow, file, settings) === undefined)
        return 'nothing tells of a use that it was not collected for';
      return silenceOnIdentity(datum, flow, options);
    },
  },

  check(file, report, options, settings) {
    for (const flow of flowsThatIdentify(file.flowsTo('recipient', 'network', 'storage'), options)) {
      const judged = flow.data.flatMap((datum) => {
        const use = mismatchOf(datum, flow, file, settings);
        return use ? [{ datum, use }] : [];
      });
      for (const reason of new Set(judged.map(({ use }) => use.known))) {
        const [first, ...others] = judged.filter(({ use }) => use.known === reason);
        if (first === undefined) continue;
        const mismatched = { ...flow, data: [first, ...others].map(({ datum }) => datum) };
        const words = { collected: listed(first.datum.purposes), use: listed(first.use.purposes), reason };
        report(flow.at, 'mismatch', { ...flowWords(mismatched), ...words }, mismatched);
      }
    }
  },
});

/** The first use of a datum that it was not collected for: what its code works for, or what its recipient does with it. */
function mismatchOf(datum: PersonalDatum, flow: Flow, file: FileView, settings: FileSettings): Use | undefined {
  const { purposes } = datum;
  if (purposes.length === 0 || !areKnown(purposes, settings)) return undefined;
  const own = useAt(file, flow.at, settings);
  const uses = [own, useOfRecipient(datum, flow, settings, own !== undefined)].filter((use) => use !== undefined);
  return uses.find(
    (use) =>
      areKnown(use.purposes, settings) &&
      !use.purposes.some(
        (purpose) => isCollectedFor(purposes, purpose, settings) || isConsentedTo(purpose, flow, settings),
      ),
  );
}

/** Whether people were asked for the very purpose: consent is a reason of its own, whatever the data was collected for. */
function isConsentedTo(use: PurposeId, { guards }: Flow, settings: FileSettings): boolean {
  return guards.some(({ purpose }) => purpose !== undefined && isCollectedFor([purpose], use, settings));
}

/** What a declared recipient receives data for: by the policy, or by what it does for a living. An undeclared one is another rule's. */
function useOfRecipient(
  datum: PersonalDatum,
  { sink }: Flow,
  settings: FileSettings,
  isUseKnown: boolean,
): Use | undefined {
  const declared = declaredUseOf(sink, settings);
  if (declared || isUseKnown || sink.recipient === undefined) return declared;
  const { isDeclared } = declarationOf(datum, { ...sink, recipient: sink.recipient }, settings);
  return isDeclared ? usualUseOf(sink) : undefined;
}
