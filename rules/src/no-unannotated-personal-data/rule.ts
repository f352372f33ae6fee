import { defineRule } from '../define-rule.ts';
import { evidenceOptions } from '../reportable-flows.ts';
import { dataPhrase } from '../wording/data.ts';

/** Require an annotation on everything that looks like personal data. */
export const noUnannotatedPersonalData = defineRule({
  id: 'no-unannotated-personal-data',
  summary: 'Require an annotation on everything that looks like personal data',
  promise: 'Know what you collect.',
  law: ['GDPR Art. 5(2)', 'GDPR Art. 30(1)(c)', 'CCPA § 1798.110(c)'],
  preset: 'strict',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    unannotated: "'{{name}}'{{holder}} looks like {{known}}, and is not annotated.",
  },

  check(file, report, options) {
    for (const declaration of file.personalDeclarations()) {
      const { evidence, holder } = declaration;
      if (evidence.level === 'declared') continue;
      if (evidence.strength === 'weak' && options.evidence === 'strong') continue;
      const words = {
        name: declaration.name,
        holder: holder === undefined ? '' : ` of ${holder}`,
        known: dataPhrase([declaration]),
      };
      report(declaration.range, 'unannotated', words, declaration);
    }
  },
});
