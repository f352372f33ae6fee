import type { FileFlow, FileView } from '@privet/engine';
import type { PersonalDatum } from '@privet/model';
import { areKnown, isCollectedFor, type Use, useAt } from '../code-purposes.ts';
import { defineRule } from '../define-rule.ts';
import { declarationOf, policyRecipientOf } from '../recipients.ts';
import { flowsThatIdentify, recipientOptions } from '../reportable-flows.ts';
import type { FileSettings } from '../settings.ts';
import { flowWords } from '../wording/flow.ts';
import { listed } from '../wording/list.ts';

/** Disallow using personal data for a purpose that it was not collected for. */
export const noPurposeMismatch = defineRule({
  id: 'no-purpose-mismatch',
  summary: 'Disallow using personal data for a purpose that it was not collected for',
  law: ['GDPR Art. 5(1)(b)', 'GDPR Art. 6(4)', 'CCPA § 1798.100(c)'],
  preset: 'recommended',
  severity: 'error',
  options: recipientOptions,
  strictOptions: { evidence: 'any', pseudonyms: 'judged' },

  messages: {
    mismatch: "'{{data}}' ({{known}}), collected for {{collected}}, reaches '{{sink}}' for {{use}}, {{reason}}{{way}}.",
  },

  check(file, report, options, settings) {
    for (const flow of flowsThatIdentify(file.flowsTo('recipient', 'network', 'storage'), options)) {
      for (const use of usesOf(file, flow, settings)) {
        const data = flow.data.filter((datum) => isMismatch(datum, use, settings));
        const [first] = data;
        if (first === undefined) continue;
        const mismatched = { ...flow, data };
        const words = { collected: listed(first.purposes), use: listed(use.purposes), reason: use.known };
        report(flow.at, 'mismatch', { ...flowWords(mismatched), ...words }, mismatched);
        break;
      }
    }
  },
});

/** What a flow happens for: what its code works for, and what its recipient does with data. */
function usesOf(file: FileView, flow: FileFlow, settings: FileSettings): readonly Use[] {
  const own = useAt(file, flow.at, settings);
  return [own, useOfRecipient(flow, settings, own !== undefined)].filter((use) => use !== undefined);
}

/** What a declared recipient receives data for: by the policy, or by what it does for a living. An undeclared one is another rule's. */
function useOfRecipient({ sink, data }: FileFlow, settings: FileSettings, isUseKnown: boolean): Use | undefined {
  const { recipient } = sink;
  if (recipient === undefined) return undefined;
  const declared = settings.policy && policyRecipientOf(sink, settings.policy.policy)?.purposes;
  if (declared) return { purposes: declared, known: `as ${settings.policy?.name ?? ''} says of ${recipient.name}` };
  // A mail service does what its caller works for; an analytics service does one thing, whoever calls it.
  if (isUseKnown || (recipient.kind !== 'analytics' && recipient.kind !== 'advertising')) return undefined;
  const isDeclared = data.every((datum) => declarationOf(datum, { ...sink, recipient }, settings).isDeclared);
  if (!isDeclared || recipient.purpose === undefined) return undefined;
  return { purposes: [recipient.purpose], known: `which is what ${recipient.name} is for` };
}

function isMismatch({ purposes }: PersonalDatum, use: Use, settings: FileSettings): boolean {
  return (
    purposes.length > 0 &&
    areKnown(purposes, settings) &&
    areKnown(use.purposes, settings) &&
    !use.purposes.some((purpose) => isCollectedFor(purposes, purpose, settings))
  );
}
