import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A source file of a fixture. */
export interface FixtureFile {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
}

/** One feature under test: a file, or a folder of files that belong together. */
export interface Fixture {
  /** File name without extension, or folder name. */
  readonly name: string;
  /** Absolute path of the file or folder. */
  readonly path: string;
  readonly files: readonly FixtureFile[];
}

const sourceFile = /\.[cm]?[jt]sx?$/u;

/** Source files of a fixture, which is a single file or a folder, sorted by path. Installed packages are left out. */
export function fixtureFiles(path: string): readonly FixtureFile[] {
  return sourcePathsUnder(path).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** Fixtures that stand directly in a folder, sorted by name. */
export function fixturesIn(root: string): readonly Fixture[] {
  return readdirSync(root)
    .filter((name) => name !== 'node_modules')
    .sort()
    .map((name) => join(root, name))
    .map((path) => ({ name: basename(path).replace(/\.[^.]+$/u, ''), path, files: fixtureFiles(path) }))
    .filter((fixture) => fixture.files.length > 0);
}

/** Whether a fixture's functions answer to names that a framework calls them by: it says `privet-fixture: keep-names`. */
export function keepsNames(files: readonly FixtureFile[]): boolean {
  return files.some(({ text }) => /\/\/ privet-fixture: keep-names\b/u.test(text));
}

function sourcePathsUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return sourceFile.test(path) ? [path] : [];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => sourcePathsUnder(join(path, name)));
}
