import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { FileSystem } from './file-system.ts';
import { foldersUpwards, relativeTo } from './paths.ts';

/** The rules of one `.gitignore`. */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files that hold in a folder, outermost first. */
export type IgnoreFiles = readonly IgnoreFile[];

/** The `.gitignore` files from a root down to a folder. */
export function ignoreFilesAbove(files: FileSystem, folder: string, root: string): IgnoreFiles {
  return [...foldersUpwards(folder, root)].reverse().flatMap((above) => ignoreFileIn(files, above));
}

/** The `.gitignore` of a folder, if it has one. */
export function ignoreFileIn(files: FileSystem, folder: string): IgnoreFiles {
  const text = files.readFile(join(folder, '.gitignore'));
  return text === undefined ? [] : [{ folder, rules: ignore().add(text) }];
}

/** Whether version control ignores a path: the innermost file with a rule for it decides, as in git. */
export function isIgnored(ignoreFiles: IgnoreFiles, path: string, kind: 'file' | 'folder'): boolean {
  for (const { folder, rules } of [...ignoreFiles].reverse()) {
    const below = relativeTo(folder, path);
    // A `.gitignore` says nothing of its own folder, nor of what lies beside or above it.
    if (below === '' || below === '.' || below.startsWith('..')) continue;
    const { ignored, unignored } = rules.test(below + (kind === 'folder' ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}
