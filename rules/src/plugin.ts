import type { PresetName } from './define-rule.ts';
import { analysisId, type EslintRule, eslintAnalysis, eslintRule, type Host } from './eslint.ts';
import { presets } from './presets.ts';
import { rules } from './rules.ts';

const VERSION = '0.1.0';

/** A rule's level in an ESLint configuration, with its options where they differ from the defaults. */
export type RuleEntry = 'error' | 'warn' | ['error' | 'warn', Record<string, unknown>];

/** A flat configuration that registers the plugin and switches on a preset's rules. */
export interface PresetConfig {
  name: string;
  plugins: { privet: Plugin };
  rules: Record<string, RuleEntry>;
}

/** Who the plugin is. ESLint reads its version only to tell whether results that it kept with `--cache` still hold. */
interface PluginMeta {
  readonly name: string;
  /** Where the host digests projects, with the digest of the one that is linted, as semantic versioning has it for builds. */
  readonly version: string;
  readonly namespace: string;
}

/** The plugin as ESLint reads it. */
export interface Plugin {
  readonly meta: PluginMeta;
  readonly rules: Record<string, EslintRule>;
  readonly configs: Readonly<Record<PresetName, PresetConfig>>;
}

/** The plugin with all rules reading files and policies through a host. */
export function pluginReading(host: Host): Plugin {
  const plugin: Plugin = {
    meta: {
      name: 'eslint-plugin-privet',
      // Read late: a digest costs a look at all sources, and only `--cache` asks for it.
      get version() {
        return host.digestProject ? `${VERSION}+${host.digestProject()}` : VERSION;
      },
      namespace: 'privet',
    },
    rules: {
      [analysisId]: eslintAnalysis(host),
      ...Object.fromEntries(rules.map((definition) => [definition.id, eslintRule(definition, host)])),
    },
    // ESLint demands that a configuration registers the very object that users register themselves.
    get configs() {
      return configs;
    },
  };
  const configs = {
    recommended: configOf('recommended', plugin),
    strict: configOf('strict', plugin),
    gdpr: configOf('gdpr', plugin),
    ccpa: configOf('ccpa', plugin),
    hipaa: configOf('hipaa', plugin),
  };
  return plugin;
}

function configOf(preset: PresetName, plugin: Plugin): PresetConfig {
  const entries = Object.entries(presets[preset]).map(([id, { severity, options }]): [string, RuleEntry] => {
    const level = severity === 'warning' ? 'warn' : severity;
    return [`privet/${id}`, Object.keys(options).length === 0 ? level : [level, { ...options }]];
  });
  // ESLint runs rules in this order.
  const rulesInOrder = { [`privet/${analysisId}`]: 'error' as const, ...Object.fromEntries(entries) };
  return { name: `privet/${preset}`, plugins: { privet: plugin }, rules: rulesInOrder };
}
