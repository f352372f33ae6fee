import { consentFor } from '../consent.ts';
import { defineRule } from '../define-rule.ts';
import { evidenceOptions, flowsThatIdentify, silenceOnIdentity } from '../reportable-flows.ts';
import { codePhrase } from '../wording/code.ts';
import { flowWords } from '../wording/flow.ts';
import { listed } from '../wording/list.ts';

/** Require a check of consent before personal data is used for a purpose that needs it. */
export const requireConsent = defineRule({
  id: 'require-consent',
  summary: 'Require a check of consent before personal data is used for a purpose that needs it',
  promise: 'Do with my data what needs my consent only if I have said yes to it.',
  law: ['GDPR Art. 6(1)(a)', 'ePrivacy Directive Art. 5(3)', 'CCPA § 1798.120'],
  preset: 'strict',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    missing:
      "'{{data}}' ({{known}}) reaches '{{sink}}' for {{use}}, which needs consent that nothing on the way checks{{way}}.",
    other:
      "'{{data}}' ({{known}}) reaches '{{sink}}' for {{use}}, which needs consent that nothing on the way checks, and '{{guard}}' guards another purpose ({{guarded}}){{way}}.",
  },

  flows: {
    sinks: ['recipient', 'network', 'storage'],
    silence(datum, flow, { evidence }, settings, file) {
      const answer = consentFor(file, flow, settings);
      if (answer.kind === 'unneeded') return 'nothing tells of a purpose that needs consent';
      if (answer.kind === 'checked') return `'${codePhrase(answer.guard.text)}' checks the consent`;
      return silenceOnIdentity(datum, flow, { evidence, pseudonyms: 'judged' });
    },
  },

  check(file, report, { evidence }, settings) {
    // Tracking is about pseudonyms: they are personal data here whatever they are elsewhere.
    const judged = { evidence, pseudonyms: 'judged' } as const;
    for (const flow of flowsThatIdentify(file.flowsTo('recipient', 'network', 'storage'), judged)) {
      const answer = consentFor(file, flow, settings);
      if (answer.kind !== 'unchecked') continue;
      const words = { ...flowWords(flow), use: listed(answer.purposes) };
      // What would hide the data asks nobody for consent.
      const subject = { ...flow, suggestions: () => [] };
      const [other] = flow.guards;
      if (other?.purpose === undefined) report(flow.at, 'missing', words, subject);
      else report(flow.at, 'other', { ...words, guard: codePhrase(other.text), guarded: other.purpose }, subject);
    }
  },
});
