import { defineRule } from '../define-rule.ts';
import { evidenceOptions, flowsInTheClear, silenceInTheClear } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow writing personal data to a log in the clear. */
export const noPlaintextLogging = defineRule({
  id: 'no-plaintext-logging',
  summary: 'Disallow writing personal data to a log in the clear',
  promise: 'Protect my data.',
  law: ['GDPR Art. 5(1)(f)', 'GDPR Art. 32(1)(a)', 'CCPA § 1798.100(e)', 'HIPAA § 164.306(a)(1)'],
  preset: 'recommended',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    reached: "'{{data}}' ({{known}}) reaches '{{sink}}' in the clear{{way}}.",
  },

  flows: { sinks: ['log'], silence: silenceInTheClear },

  check(file, report, options) {
    for (const flow of flowsInTheClear(file.flowsTo('log'), options)) {
      report(flow.at, 'reached', flowWords(flow), flow);
    }
  },
});
