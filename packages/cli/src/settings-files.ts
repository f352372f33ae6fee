import { defaultSettings, settingsOf, type Settings } from 'eslint-plugin-privet/definitions';
import { readConfiguration, type NamedFile } from './document.ts';
import type { FileSystem } from './file-system.ts';

/** Reads a file that holds what `settings.privet` holds in ESLint; what holds without one, if there is none. */
export function readSettings(fileSystem: FileSystem, file: NamedFile | undefined): Settings {
  return file === undefined ? defaultSettings : readConfiguration(fileSystem, file, settingsOf);
}
