import type { GivenOptions, PresetName, RuleDefinition, Severity } from './define-rule.ts';
import { rules } from './rules.ts';

/** How a rule is switched on. */
export interface RuleSetting {
  readonly severity: Severity;
  /** Option values that differ from the rule's defaults. */
  readonly options: GivenOptions;
}

/** The rules that are switched on, by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** The laws that presets are named after, as rules cite them. */
const laws = { gdpr: 'GDPR', ccpa: 'CCPA', hipaa: 'HIPAA' } as const;

/** The rules of each preset with their severity and options, computed from what the rules say of themselves. */
export const presets: Readonly<Record<PresetName, RuleSettings>> = {
  recommended: settingsOfRules(
    rules.filter((rule) => rule.preset === 'recommended'),
    ({ severity }) => ({ severity, options: {} }),
  ),
  strict: settingsOfRules(rules, ({ strictOptions }) => ({ severity: 'error', options: strictOptions })),
  gdpr: settingsServing(laws.gdpr),
  ccpa: settingsServing(laws.ccpa),
  hipaa: settingsServing(laws.hipaa),
};

/** The provisions of a law that a rule helps to keep: `Art. 5(1)(f)`. */
export function dutiesUnder({ law }: RuleDefinition, preset: keyof typeof laws): readonly string[] {
  const prefix = `${laws[preset]} `;
  return law.filter((provision) => provision.startsWith(prefix)).map((provision) => provision.slice(prefix.length));
}

/** Rules that cite a law. What it protects is what can be traced back to a person, pseudonyms among it. */
function settingsServing(law: string): RuleSettings {
  return settingsOfRules(
    rules.filter((rule) => rule.law.some((provision) => provision.startsWith(`${law} `))),
    ({ severity, options }) => ({ severity, options: 'pseudonyms' in options ? { pseudonyms: 'judged' } : {} }),
  );
}

function settingsOfRules(
  members: readonly RuleDefinition[],
  settingOf: (rule: RuleDefinition) => RuleSetting,
): RuleSettings {
  return Object.fromEntries(members.map((rule) => [rule.id, settingOf(rule)]));
}
