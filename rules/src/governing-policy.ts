import { type FoundPolicy, isIgnored, pathUnder, type Policy, severityOf } from '@privet/engine';
import type { PresetName } from './define-rule.ts';
import { presets, type RuleSettings } from './presets.ts';
import { rules } from './rules.ts';
import { type GoverningPolicy, type Settings, withStoresAsked } from './settings.ts';

const governed = new WeakMap<Settings, WeakMap<FoundPolicy, Settings>>();

/** Settings as a policy completes them; the same object for the same two. A policy with problems says nothing. */
export function governedBy(settings: Settings, found: FoundPolicy | undefined): Settings {
  if (!isReadable(found)) return settings;
  const byPolicy = governed.get(settings) ?? new WeakMap<FoundPolicy, Settings>();
  governed.set(settings, byPolicy);
  const known = byPolicy.get(found);
  if (known) return known;
  const made: Settings = { ...settings, models: [...found.policy.models, ...settings.models], governing: found };
  byPolicy.set(found, made);
  return made;
}

/** The settings for judging by rules: where one of them asks about stores, data is followed into them. */
export function settingsFor(settings: Settings, ruleSettings: RuleSettings): Settings {
  const doAsk = rules.some((rule) => {
    const setting = ruleSettings[rule.id];
    return setting !== undefined && rule.asksAboutStores(setting.options, settings.governing?.policy);
  });
  return doAsk ? withStoresAsked(settings) : settings;
}

/** Whether the policy that governs a file leaves it out of every judgement. */
export function isIgnoredByPolicy({ governing }: Settings, file: string): boolean {
  return governing !== undefined && isIgnored(governing.policy, pathUnder(governing, file));
}

/** The rules of a preset with the severities that a policy gives them; a rule that it names is on, in any preset. */
export function ruleSettingsUnder(policy: Policy | undefined, preset: PresetName): RuleSettings {
  if (policy === undefined) return presets[preset];
  const entries = rules.flatMap(({ id }) => {
    const usual = presets[preset][id];
    const severity = severityOf(policy, id) ?? usual?.severity ?? 'off';
    return severity === 'off' ? [] : [[id, { options: usual?.options ?? {}, severity }] as const];
  });
  return Object.fromEntries(entries);
}

function isReadable(found: FoundPolicy | undefined): found is GoverningPolicy {
  return found?.policy !== undefined;
}
