import type { FileView, SubjectRight } from '@privet/engine';
import type { RuleSettings } from './presets.ts';
import type { FileSettings } from './settings.ts';
import { type UnjudgedStore, unjudgedStores } from './subject-rights.ts';

const rightsByRule: Readonly<Record<string, SubjectRight>> = {
  'require-erasure': 'erasure',
  'require-export': 'access',
};

/** The stores of a file that the rules which are on leave alone because the program is only a part of the workspace. */
export function storesUnjudgedBy(
  ruleSettings: RuleSettings,
  file: FileView,
  settings: FileSettings,
): readonly UnjudgedStore[] {
  return Object.entries(rightsByRule).flatMap(([id, right]) => {
    const setting = ruleSettings[id];
    const evidence = setting?.options['evidence'] === 'any' ? 'any' : 'strong';
    return setting === undefined ? [] : unjudgedStores(right, file, evidence, settings);
  });
}
