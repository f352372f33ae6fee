import { dirname, extname, join } from 'node:path';
import type { Diagnostic } from '@privet/model';
import { isLeftOut, leftOutByDefault, matchesAny, type FileGlobs } from '@privet/policy';
import { compareText, type FileSystem } from './file-system.ts';
import { ignoreFileIn, ignoreFilesAbove, isIgnored, type IgnoreFiles } from './ignored-files.ts';
import { relativeTo, slashed } from './paths.ts';

/** Larger files are bundles and data: nobody wrote them, and reading them would cost more than all the rest. */
export const largestFile = 1_000_000;

/** Files to scan. */
export interface SourceFiles {
  /** Absolute, with forward slashes, sorted. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const scriptExtensions = new Set(['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']);

/** Finds the source files at and below paths, without those that version control ignores or globs leave out. */
export function findSourceFiles(
  fileSystem: FileSystem,
  root: string,
  paths: readonly string[],
  globs: Required<FileGlobs>,
): SourceFiles {
  const found = new Set(paths.flatMap((path) => filesAt(fileSystem, root, path, globs)));
  const tooLarge = new Set([...found].filter((file) => (fileSystem.sizeOf(file) ?? 0) > largestFile));
  return {
    files: [...found].filter((file) => !tooLarge.has(file)).sort(compareText),
    diagnostics: [...tooLarge].map((file) => ({
      severity: 'note',
      message: 'The file is left out: it is larger than 1 MB.',
      file: relativeTo(root, file),
    })),
  };
}

function filesAt(fileSystem: FileSystem, root: string, path: string, globs: Required<FileGlobs>): readonly string[] {
  const isFolder = fileSystem.directoryExists(path);
  const folder = isFolder ? path : dirname(path);
  // Who names a folder means it: only what lies below is left out by default globs or by version control.
  const above = ignoreFilesAbove(fileSystem, folder, root);
  const ignoreFiles = isIgnoredItself(above, folder, root) ? ignoreFileIn(fileSystem, folder) : above;
  const isWanted = (file: string): boolean => {
    const fromRoot = relativeTo(root, file);
    if (!scriptExtensions.has(extname(file)) || matchesAny(fromRoot, globs.exclude)) return false;
    return matchesAny(fromRoot, globs.include) || !isLeftOut(relativeTo(folder, file));
  };
  if (!isFolder) return isWanted(path) ? [slashed(path)] : [];
  return filesBelow(fileSystem, folder, ignoreFiles, (below) => isSkipped(relativeTo(folder, below)))
    .filter(isWanted)
    .map(slashed);
}

function isIgnoredItself(ignoreFiles: IgnoreFiles, folder: string, root: string): boolean {
  for (let at = folder; at !== root && dirname(at) !== at; at = dirname(at)) {
    if (isIgnored(ignoreFiles, at, 'folder')) return true;
  }
  return false;
}

/** Folders that no `include` reaches into: what package managers and version control keep there is never scanned. */
function isSkipped(folder: string): boolean {
  return /(?:^|\/)(?:node_modules|\.git)$/u.test(folder);
}

function filesBelow(
  fileSystem: FileSystem,
  folder: string,
  ignoreFiles: IgnoreFiles,
  isSkippedFolder: (folder: string) => boolean,
): readonly string[] {
  return fileSystem.entriesOf(folder).flatMap(({ name, kind }) => {
    const path = join(folder, name);
    if (isIgnored(ignoreFiles, path, kind)) return [];
    if (kind === 'file') return [path];
    if (isSkippedFolder(path)) return [];
    return filesBelow(fileSystem, path, [...ignoreFiles, ...ignoreFileIn(fileSystem, path)], isSkippedFolder);
  });
}

/** Whether a JavaScript file that a tsconfig names is worth reading: what was built or vendored is not. */
export function isWorthReading(fileSystem: FileSystem, root: string, file: string): boolean {
  if ((fileSystem.sizeOf(file) ?? 0) > largestFile) return false;
  return !/\.[cm]?jsx?$/u.test(file) || !matchesAny(relativeTo(root, file), leftOutByDefault);
}
