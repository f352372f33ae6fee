import type { PersonalDatum, RecipientModel } from '@privet/model';
import { defineRule } from '../define-rule.ts';
import { flowsThatIdentify, isWithin, recipientOptions, silenceOnIdentity } from '../reportable-flows.ts';
import type { DeclaredRecipient } from '../settings.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow handing personal data to a third party that nobody declared for it. */
export const noUndeclaredRecipient = defineRule({
  id: 'no-undeclared-recipient',
  summary: 'Disallow handing personal data to a third party that nobody declared for it',
  law: ['GDPR Art. 13(1)(e)', 'GDPR Art. 28', 'GDPR Art. 30(1)(d)'],
  preset: 'recommended',
  severity: 'error',
  options: recipientOptions,
  strictOptions: { evidence: 'any', pseudonyms: 'judged' },

  messages: {
    undeclared: "'{{data}}' ({{known}}) reaches the recipient {{recipient}} through '{{sink}}' undeclared{{way}}.",
  },

  flows: {
    sinks: ['recipient', 'network'],
    silence(datum, flow, options, settings) {
      const { recipient } = flow.sink;
      if (recipient === undefined) return 'nothing tells who receives it';
      if (isDeclaredFor(datum, recipient, settings.recipients)) return `it is declared for ${recipient.name}`;
      return silenceOnIdentity(datum, flow, options);
    },
  },

  check(file, report, options, settings) {
    for (const flow of flowsThatIdentify(file.flowsTo('recipient', 'network'), options)) {
      const recipient = flow.sink.recipient;
      if (recipient === undefined) continue;
      const data = flow.data.filter((datum) => !isDeclaredFor(datum, recipient, settings.recipients));
      if (data.length === 0) continue;
      const undeclared = { ...flow, data };
      report(flow.at, 'undeclared', { ...flowWords(undeclared), recipient: recipient.name }, undeclared);
    }
  },
});

/** Whether a tag on the datum or the settings name the recipient. */
function isDeclaredFor(
  datum: PersonalDatum,
  recipient: RecipientModel,
  declared: readonly DeclaredRecipient[],
): boolean {
  if (datum.recipients.some((name) => names(name, recipient))) return true;
  return declared
    .filter((entry) => names(entry.recipient, recipient))
    .some(({ categories }) => categories?.some((category) => isWithin(datum.category, category)) ?? true);
}

function names(written: string, recipient: RecipientModel): boolean {
  const name = written.toLowerCase();
  return name === recipient.id.toLowerCase() || name === recipient.name.toLowerCase();
}
