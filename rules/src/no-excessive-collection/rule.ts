import { collectionPointOf, mayCollect, type PersonalDeclaration } from '@privet/engine';
import { defineRule } from '../define-rule.ts';
import { evidenceOptions } from '../reportable-flows.ts';
import { dataPhrase } from '../wording/data.ts';
import { listed } from '../wording/list.ts';

/** Disallow asking people for more than the policy lets a collection point ask for. */
export const noExcessiveCollection = defineRule({
  id: 'no-excessive-collection',
  summary: 'Disallow asking people for more than the policy lets a collection point ask for',
  promise: "Don't ask me for what you don't need.",
  law: ['GDPR Art. 5(1)(c)', 'GDPR Art. 25(2)', 'CCPA § 1798.100(c)', 'HIPAA § 164.502(b)'],
  preset: 'recommended',
  severity: 'error',
  options: evidenceOptions,
  strictOptions: { evidence: 'any' },

  messages: {
    excessive:
      "'{{name}}' ({{known}}) of {{holder}} is asked for at a collection point that {{policy}} lets ask for {{allowed}} alone.",
  },

  check(file, report, { evidence }, { policy: governing }) {
    if (governing === undefined || governing.policy.collectionPoints.length === 0) return;
    const { policy, path, name: policyName } = governing;
    for (const declaration of file.personalDeclarations()) {
      const { holder, category, name, range } = declaration;
      if (holder === undefined || !isSure(declaration, evidence)) continue;
      const point = collectionPointOf(policy, { file: path, name: holder });
      if (point === undefined || mayCollect(point, category)) continue;
      const words = { name, known: dataPhrase([declaration]), holder, policy: policyName };
      report(range, 'excessive', { ...words, allowed: listed(point.categories) }, declaration);
    }
  },
});

function isSure({ evidence }: PersonalDeclaration, needed: 'strong' | 'any'): boolean {
  return needed === 'any' || evidence.strength === 'strong';
}
