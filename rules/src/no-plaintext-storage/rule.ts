import { defineRule } from '../define-rule.ts';
import { evidenceOptions, flowsInTheClear, silenceInTheClear } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow storing personal data in the clear. */
export const noPlaintextStorage = defineRule({
  id: 'no-plaintext-storage',
  summary: 'Disallow storing personal data in the clear',
  promise: 'Protect my data: encrypt it where you keep it.',
  law: ['GDPR Art. 5(1)(f)', 'GDPR Art. 32(1)(a)', 'CCPA § 1798.100(e)', 'HIPAA § 164.312(a)(2)(iv)'],
  preset: 'recommended',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    reached: "'{{data}}' ({{known}}) reaches '{{sink}}' in the clear{{way}}.",
  },

  flows: { sinks: ['storage'], silence: silenceInTheClear },

  check(file, report, options) {
    for (const flow of flowsInTheClear(file.flowsTo('storage'), options)) {
      report(flow.at, 'reached', flowWords(flow), flow);
    }
  },
});
