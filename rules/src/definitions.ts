export type { PolicyAcceptance } from './accepted-flows.ts';
export type { GivenOptions, PresetName, RuleDefinition, Severity, Subject } from './define-rule.ts';
export { governedBy, isIgnoredByPolicy, ruleSettingsUnder, settingsFor } from './governing-policy.ts';
export { presets, type RuleSetting, type RuleSettings } from './presets.ts';
export { rules } from './rules.ts';
export { runRules, type Judgement } from './run-rules.ts';
export { silencesOn, type Silence } from './silences.ts';
export { storesUnjudgedBy } from './stores-unjudged.ts';
export type { UnjudgedStore } from './subject-rights.ts';
export {
  analysisOptionsOf,
  defaultSettings,
  fileSettingsOf,
  settingsOf,
  withStoresAsked,
  type DeclaredProtection,
  type DeclaredRecipient,
  type FilePolicy,
  type FileSettings,
  type GoverningPolicy,
  type Settings,
  type UserSettings,
} from './settings.ts';
