import { defineRule } from '../define-rule.ts';
import { evidenceOptions } from '../reportable-flows.ts';
import { silenceOnRight, storesOutOfReach } from '../subject-rights.ts';

/** Require a way to give people what is stored of them. */
export const requireExport = defineRule({
  id: 'require-export',
  summary: 'Require code that gives people their personal data from wherever it is stored',
  promise: 'Show me what you know about me, and let me take it with me.',
  law: ['GDPR Art. 15(1)', 'GDPR Art. 20(1)', 'CCPA § 1798.110', 'HIPAA § 164.524(a)'],
  preset: 'strict',
  severity: 'warning',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    unreached:
      "'{{data}}' ({{known}}) is kept in {{store}} through '{{sink}}'{{way}}, and no code that is declared to give people their data reads it there.",
    unkept:
      "'{{data}}' ({{known}}) is kept in {{store}} through '{{sink}}'{{way}}, and {{entry}}, which {{policy}} names for that, does not read it there.",
    missing:
      "'{{data}}' ({{known}}) is kept in {{store}} through '{{sink}}'{{way}}, and {{entry}}, which {{policy}} names to export it, does not exist.",
  },

  asksAboutStores: () => true,
  flows: {
    sinks: ['database', 'storage', 'recipient'],
    silence: (datum, flow, options, settings, file) => silenceOnRight('access', datum, flow, options, settings, file),
  },

  check(file, report, { evidence }, settings) {
    for (const { flow, lack, words } of storesOutOfReach('access', file, evidence, settings))
      report(flow.at, lack, words, flow);
  },
});
