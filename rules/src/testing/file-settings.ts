import { type FileSettings, fileSettingsOf } from '../settings.ts';
import { settingsUnderPolicy } from './policy-of-text.ts';

/** The settings of a file under a policy of these lines behind its version. */
export function fileSettingsUnder(...lines: readonly string[]): FileSettings {
  const file = '/project/src/user.ts';
  return fileSettingsOf(settingsUnderPolicy(['version: 1', ...lines].join('\n'), '/project'), file, file);
}
