import { foundIn } from '@privet/engine';
import { governedBy } from '../governing-policy.ts';
import { rules } from '../rules.ts';
import { defaultSettings, type Settings } from '../settings.ts';

/** The default settings under a policy that lies in a folder; the text must be without mistakes. */
export function settingsUnderPolicy(text: string, folder: string): Settings {
  const found = foundIn(`${folder}/privacy.yaml`, folder, text, { ruleIds: rules.map(({ id }) => id) });
  if (found.problems.length > 0) throw new Error(found.problems.map(({ message }) => message).join('\n'));
  return governedBy(defaultSettings, found);
}
