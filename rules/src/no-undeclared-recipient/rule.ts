import { defineRule } from '../define-rule.ts';
import { declarationOf } from '../recipients.ts';
import { flowsThatIdentify, recipientOptions, silenceOnIdentity } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow handing personal data to a third party that nobody declared for it. */
export const noUndeclaredRecipient = defineRule({
  id: 'no-undeclared-recipient',
  summary: 'Disallow handing personal data to a third party that nobody declared for it',
  promise: "Don't share my data unnecessarily.",
  law: ['GDPR Art. 13(1)(e)', 'GDPR Art. 28', 'GDPR Art. 30(1)(d)', 'CCPA § 1798.100(d)', 'HIPAA § 164.502(e)(1)'],
  preset: 'recommended',
  severity: 'error',
  options: recipientOptions,
  strictOptions: { evidence: 'any', pseudonyms: 'judged' },

  messages: {
    undeclared: "'{{data}}' ({{known}}) reaches the recipient {{recipient}} through '{{sink}}' undeclared{{way}}.",
    refused:
      "'{{data}}' ({{known}}) reaches the recipient {{recipient}} through '{{sink}}'{{way}}, but {{policy}} {{refusal}}.",
  },

  flows: {
    sinks: ['recipient', 'network'],
    silence(datum, { sink, ...flow }, options, settings) {
      const { recipient } = sink;
      if (recipient === undefined) return 'nothing tells who receives it';
      if (declarationOf(datum, { ...sink, recipient }, settings).isDeclared)
        return `it is declared for ${recipient.name}`;
      return silenceOnIdentity(datum, { ...flow, sink }, options);
    },
  },

  check(file, report, options, settings) {
    for (const flow of flowsThatIdentify(file.flowsTo('recipient', 'network'), options)) {
      const { recipient } = flow.sink;
      if (recipient === undefined) continue;
      const sink = { ...flow.sink, recipient };
      const judged = flow.data.map((datum) => ({ datum, answer: declarationOf(datum, sink, settings) }));
      const data = judged.flatMap(({ datum, answer }) => (answer.isDeclared ? [] : [datum]));
      if (data.length === 0) continue;
      const undeclared = { ...flow, data };
      const words = { ...flowWords(undeclared), recipient: recipient.name };
      const [refusal] = judged.flatMap(({ answer }) => (answer.isDeclared ? [] : (answer.refusal ?? [])));
      if (refusal === undefined) report(flow.at, 'undeclared', words, undeclared);
      else report(flow.at, 'refused', { ...words, policy: settings.policy?.name ?? '', refusal }, undeclared);
    }
  },
});
