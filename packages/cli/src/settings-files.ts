import { settingsOf, type Settings } from 'eslint-plugin-privet/definitions';
import { readConfiguration, type NamedFile } from './document.ts';
import type { FileSystem } from './file-system.ts';

/** Reads files that hold what `settings.privet` holds in ESLint, and unites them. */
export function readSettings(fileSystem: FileSystem, files: readonly NamedFile[]): Settings {
  const parts = files.map((file) => readConfiguration(fileSystem, file, settingsOf));
  return {
    recipients: parts.flatMap(({ recipients }) => recipients),
    models: parts.flatMap(({ models }) => models),
    include: parts.flatMap(({ include }) => include),
    exclude: parts.flatMap(({ exclude }) => exclude),
  };
}
