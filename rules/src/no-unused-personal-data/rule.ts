import { defineRule } from '../define-rule.ts';
import { evidenceOptions } from '../reportable-flows.ts';
import { codePhrase } from '../wording/code.ts';
import { dataPhrase } from '../wording/data.ts';

/** Disallow keeping personal data that nothing in the program uses. */
export const noUnusedPersonalData = defineRule({
  id: 'no-unused-personal-data',
  summary: 'Disallow keeping personal data that nothing in the program uses',
  promise: "Don't take from me what you don't use.",
  law: ['GDPR Art. 5(1)(c)', 'GDPR Art. 5(1)(e)', 'CCPA § 1798.100(c)'],
  preset: 'strict',
  severity: 'warning',
  options: evidenceOptions,
  strictOptions: {},

  messages: {
    unused:
      "'{{name}}' ({{known}}) of {{holder}} is kept through '{{sink}}', and nothing in the program reads it by its name or hands it on.",
  },

  asksAboutStores: () => true,

  check(file, report, { evidence }) {
    for (const data of file.unusedData()) {
      if (evidence !== 'any' && data.evidence.strength !== 'strong') continue;
      const { name, holder = '', keptBy, range } = data;
      // Whoever else reaches the database may read it there.
      if (keptBy.kind === 'database' && file.stores().packagesBeyond().length > 0) continue;
      report(range, 'unused', { name, known: dataPhrase([data]), holder, sink: codePhrase(keptBy.name) }, data);
    }
  },
});
