import { defineRule } from '../define-rule.ts';
import { evidenceOptions } from '../reportable-flows.ts';
import { silenceOnRight, storesOutOfReach } from '../subject-rights.ts';

/** Require a way to erase personal data from wherever it is stored. */
export const requireErasure = defineRule({
  id: 'require-erasure',
  summary: 'Require code that erases personal data from wherever it is stored',
  promise: 'Forget me when I ask you to.',
  law: ['GDPR Art. 17(1)', 'GDPR Art. 5(1)(d)', 'CCPA § 1798.105'],
  preset: 'strict',
  severity: 'warning',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    unreached:
      "'{{data}}' ({{known}}) is kept in {{store}} through '{{sink}}'{{way}}, and no code that is declared to erase data erases it there.",
    unkept:
      "'{{data}}' ({{known}}) is kept in {{store}} through '{{sink}}'{{way}}, and {{entry}}, which {{policy}} names for that, does not erase it there.",
    missing:
      "'{{data}}' ({{known}}) is kept in {{store}} through '{{sink}}'{{way}}, and {{entry}}, which {{policy}} names to erase it, does not exist.",
  },

  asksAboutStores: () => true,
  flows: {
    sinks: ['database', 'storage', 'recipient'],
    silence: (datum, flow, options, settings, file) => silenceOnRight('erasure', datum, flow, options, settings, file),
  },

  check(file, report, { evidence }, settings) {
    for (const { flow, lack, words } of storesOutOfReach('erasure', file, evidence, settings))
      report(flow.at, lack, words, flow);
  },
});
