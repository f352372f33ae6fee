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

/** The rules of each preset with their severity and options, computed from what the rules say of themselves. */
export const presets: Readonly<Record<PresetName, RuleSettings>> = {
  recommended: settingsOfRules(
    rules.filter((rule) => rule.preset === 'recommended'),
    ({ severity }) => ({ severity, options: {} }),
  ),
  strict: settingsOfRules(rules, ({ strictOptions }) => ({ severity: 'error', options: strictOptions })),
};

function settingsOfRules(
  members: readonly RuleDefinition[],
  settingOf: (rule: RuleDefinition) => RuleSetting,
): RuleSettings {
  return Object.fromEntries(members.map((rule) => [rule.id, settingOf(rule)]));
}
