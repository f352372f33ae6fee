import { defineRule } from '../define-rule.ts';
import { dataPhrase } from '../wording/data.ts';

/** Require a purpose for declared personal data. */
export const requirePurpose = defineRule({
  id: 'require-purpose',
  summary: 'Require a purpose for declared personal data',
  promise: 'Tell me what you want it for.',
  law: ['GDPR Art. 5(1)(b)', 'GDPR Art. 13(1)(c)', 'GDPR Art. 30(1)(b)', 'CCPA § 1798.100(a)'],
  preset: 'recommended',
  severity: 'warning',
  options: {},

  messages: {
    purposeless: "'{{name}}' ({{known}}) is held without a declared purpose.",
  },

  check(file, report) {
    for (const declaration of file.personalDeclarations()) {
      if (declaration.evidence.level !== 'declared' || declaration.purposes.length > 0) continue;
      const words = { name: declaration.name, known: dataPhrase([declaration]) };
      report(declaration.range, 'purposeless', words, declaration);
    }
  },
});
