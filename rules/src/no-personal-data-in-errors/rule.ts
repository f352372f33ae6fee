import { defineRule } from '../define-rule.ts';
import { evidenceOptions, flowsInTheClear, silenceInTheClear } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow personal data in error messages. */
export const noPersonalDataInErrors = defineRule({
  id: 'no-personal-data-in-errors',
  summary: 'Disallow personal data in error messages',
  promise: 'Protect my data.',
  law: ['GDPR Art. 5(1)(c)', 'GDPR Art. 5(1)(f)', 'CCPA § 1798.100(e)', 'HIPAA § 164.306(a)(1)'],
  preset: 'recommended',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    reached: "'{{data}}' ({{known}}) reaches an error message through '{{sink}}'{{way}}.",
  },

  flows: { sinks: ['error'], silence: silenceInTheClear },

  check(file, report, options) {
    for (const flow of flowsInTheClear(file.flowsTo('error'), options)) {
      report(flow.at, 'reached', flowWords(flow), flow);
    }
  },
});
