import { defineRule } from '../define-rule.ts';
import { evidenceOptions, flowsInTheClear, silenceInTheClear } from '../reportable-flows.ts';
import { flowWords } from '../wording/flow.ts';

/** Disallow personal data in URLs. */
export const noPersonalDataInUrl = defineRule({
  id: 'no-personal-data-in-url',
  summary: 'Disallow personal data in URLs',
  promise: 'Protect my data.',
  law: ['GDPR Art. 5(1)(f)', 'GDPR Art. 25(1)', 'CCPA § 1798.100(e)', 'HIPAA § 164.312(e)(1)'],
  preset: 'recommended',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    reached: "'{{data}}' ({{known}}) reaches a URL through '{{sink}}'{{way}}.",
  },

  flows: { sinks: ['url'], silence: silenceInTheClear },

  check(file, report, options) {
    for (const flow of flowsInTheClear(file.flowsTo('url'), options)) {
      report(flow.at, 'reached', flowWords(flow), flow);
    }
  },
});
