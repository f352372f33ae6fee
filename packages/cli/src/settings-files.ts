import { ConfigurationError } from '@privet/policy';
import { settingsOf, type Settings } from 'eslint-plugin-privet/definitions';
import { readDocument } from './document.ts';
import type { FileSystem } from './file-system.ts';
import { UsageError } from './usage-error.ts';

/** A file as the user named it, and where it is. */
export interface NamedFile {
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
}

/** Reads files that hold what `settings.privet` holds in ESLint, and unites them. */
export function readSettings(fileSystem: FileSystem, files: readonly NamedFile[]): Settings {
  const parts = files.map((file) => settingsIn(fileSystem, file));
  return {
    recipients: parts.flatMap(({ recipients }) => recipients),
    models: parts.flatMap(({ models }) => models),
    include: parts.flatMap(({ include }) => include),
    exclude: parts.flatMap(({ exclude }) => exclude),
  };
}

const root = '$';

function settingsIn(fileSystem: FileSystem, { name, path }: NamedFile): Settings {
  const document = readDocument(fileSystem, path, name);
  try {
    return settingsOf(document.value ?? {}, root);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [, place = '', problem = error.message] = /^\$\.?(.*?): (.*)$/su.exec(error.message) ?? [];
    const said = (place === '' ? problem : `${place}: ${problem}`).replace(/\.$/u, '');
    throw new UsageError(`${document.placeOf(place)}: ${said}`);
  }
}
