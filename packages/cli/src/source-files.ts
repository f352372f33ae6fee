import { dirname, extname, join } from 'node:path';
import type { Diagnostic } from '@privet/model';
import { leftOutByDefault, matchesAny, type FileGlobs } from '@privet/policy';
import { compareText, type FileSystem } from './file-system.ts';
import { ignoreFileIn, ignoreFilesAbove, isIgnored, type IgnoreFiles } from './ignored-files.ts';
import { foldersUpwards, relativeTo, slashed } from './paths.ts';

/** Larger files are bundles and data: nobody wrote them, and reading them would cost more than all the rest. */
export const largestFile = 1_000_000;

/** Files to scan. */
export interface SourceFiles {
  /** Absolute, with forward slashes, sorted. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const scriptExtensions = new Set(['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']);

/**
 * Finds the source files at and below paths, without those that version control ignores, globs leave out, or lie in
 * folders that are not looked into.
 */
export function findSourceFiles(
  fileSystem: FileSystem,
  root: string,
  paths: readonly string[],
  globs: Required<FileGlobs>,
  isLookedInto: (folder: string) => boolean = () => true,
): SourceFiles {
  const found = new Set(paths.flatMap((path) => filesAt(fileSystem, root, path, globs, isLookedInto)));
  const tooLarge = new Set([...found].filter((file) => (fileSystem.sizeOf(file) ?? 0) > largestFile));
  return {
    files: [...found].filter((file) => !tooLarge.has(file)).sort(compareText),
    diagnostics: [...tooLarge].sort(compareText).map((file) => ({
      severity: 'note',
      message: 'The file is left out: it is larger than 1 MB.',
      file: relativeTo(root, file),
    })),
  };
}

function filesAt(
  fileSystem: FileSystem,
  root: string,
  path: string,
  globs: Required<FileGlobs>,
  isLookedInto: (folder: string) => boolean,
): readonly string[] {
  const isFolder = fileSystem.directoryExists(path);
  const folder = isFolder ? path : dirname(path);
  // Who names a folder means it: only what lies below is left out by default globs or by version control.
  const above = ignoreFilesAbove(fileSystem, folder, root);
  const ignoreFiles = isIgnoredItself(above, folder, root) ? ignoreFileIn(fileSystem, folder) : above;
  const isWanted = (file: string): boolean =>
    whyUnwanted(relativeTo(root, file), relativeTo(folder, file), globs) === undefined;
  if (!isFolder) return isWanted(path) ? [slashed(path)] : [];
  return filesBelow(
    fileSystem,
    folder,
    ignoreFiles,
    (below) => isSkipped(relativeTo(folder, below)) || !isLookedInto(below),
  )
    .filter(isWanted)
    .map(slashed);
}

/** Whether a file is written in a language that is read. */
export function isScript(file: string): boolean {
  return scriptExtensions.has(extname(file));
}

function whyUnwanted(fromRoot: string, fromFolder: string, globs: Required<FileGlobs>): string | undefined {
  if (!isScript(fromRoot)) return 'it is no script';
  const excluding = globs.exclude.find((glob) => matchesAny(fromRoot, [glob]));
  if (excluding !== undefined) return `the settings exclude '${excluding}'`;
  if (matchesAny(fromRoot, globs.include)) return undefined;
  const usual = leftOutByDefault.find((glob) => matchesAny(fromFolder, [glob]));
  return usual === undefined ? undefined : `'${usual}' is left out by default`;
}

/** Why a scan of the root leaves a file out, as the clause behind "since"; undefined where it reads it. */
export function whyLeftOut(
  fileSystem: FileSystem,
  root: string,
  file: string,
  globs: Required<FileGlobs>,
): string | undefined {
  const fromRoot = relativeTo(root, file);
  const unwanted = whyUnwanted(fromRoot, fromRoot, globs);
  if (unwanted !== undefined) return unwanted;
  if ((fileSystem.sizeOf(file) ?? 0) > largestFile) return 'it is larger than 1 MB';
  const ignoreFiles = ignoreFilesAbove(fileSystem, dirname(file), root);
  const isHidden = isIgnored(ignoreFiles, file, 'file') || isIgnoredItself(ignoreFiles, dirname(file), root);
  if (isHidden) return 'version control ignores it';
  return foldersUpwards(dirname(fromRoot), '.').some(isSkipped)
    ? 'package managers and version control keep their files there'
    : undefined;
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
