import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { foldersUpwards, isInside } from './paths.ts';

/**
 * The folder that paths in reports are relative to: the nearest with a `.git` above what is scanned, else the working
 * directory, else the folder scanned.
 */
export function repositoryRootOf(files: FileSystem, folders: readonly string[], cwd: string): string {
  const shared = sharedFolder(folders, cwd);
  const repository = foldersUpwards(shared).find((folder) => {
    const marker = join(folder, '.git');
    // In a linked worktree `.git` is a file.
    return files.directoryExists(marker) || files.fileExists(marker);
  });
  return repository ?? (isInside(shared, cwd) ? cwd : shared);
}

function sharedFolder([first, ...others]: readonly string[], cwd: string): string {
  if (first === undefined) return cwd;
  return foldersUpwards(first).find((folder) => others.every((other) => isInside(other, folder))) ?? first;
}
