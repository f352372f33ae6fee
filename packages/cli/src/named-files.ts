import { resolve } from 'node:path';
import type { NamedFile } from './document.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** The absolute path of a file or folder that a command line names. */
export function existingPath(path: string, { cwd, files }: Io): string {
  const absolute = resolve(cwd, path);
  if (files.directoryExists(absolute) || files.fileExists(absolute)) return absolute;
  throw new UsageError(`no such file or folder: '${path}'`);
}

/** A file that an option names, if it names one. */
export function namedFile(name: string | undefined, { cwd }: Io): NamedFile | undefined {
  return name === undefined ? undefined : { name, path: resolve(cwd, name) };
}
