import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, partsOf, type Git } from './git.ts';
import type { BaseRevision } from './base-revision.ts';

/** A file as it was. */
export interface OldFile {
  readonly kind: 'file' | 'link';
  /** Id of its text, which of a link is where it leads. */
  readonly blob: string;
}

/** How a work tree differs from a commit; paths are relative to its uppermost folder, with forward slashes. */
export interface Changes {
  /** Files that are other than they were, or no longer there. */
  readonly old: ReadonlyMap<string, OldFile>;
  /** Files, links and repositories that were not there. */
  readonly added: ReadonlySet<string>;
  /** New names of files by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

const absent = '000000';
const submodule = '160000';
const link = '120000';

/** Compares a work tree with a commit, files that git does not track included. Submodules count as they are today. */
export function changesSince(git: Git, { commit, top }: BaseRevision): Changes {
  const options = ['--raw', '-z', '--no-abbrev', '--find-renames', '--no-ext-diff', '--no-textconv'];
  const changed = partsOf(
    outputOf(git, {
      folder: top,
      // `git diff` would write the index. Inside of submodules, their own settings would hold.
      argv: ['diff-index', ...options, '--ignore-submodules=dirty', commit, '--'],
      config: withoutFilters(git, top),
    }),
  );
  const others = outputOf(git, { folder: top, argv: ['ls-files', '--others', '--exclude-standard', '-z'] });
  const untracked = partsOf(others).map((path) => path.replace(/\/$/u, ''));

  const old = new Map<string, OldFile>();
  const added = new Set(untracked);
  const renamed = new Map<string, string>();
  const rest = changed.values();
  for (const head of rest) {
    const [oldMode = '', newMode = '', blob = '', newBlob = '', status = ''] = head.slice(1).split(' ');
    const path = rest.next().value ?? '';
    const newPath = /^[RC]/u.test(status) ? (rest.next().value ?? '') : path;
    // Of a file that was only touched, git does not know whether it is the same.
    if (oldMode === newMode && /^0+$/u.test(newBlob) && isBlob(join(top, path), blob)) continue;
    if (status.startsWith('R')) renamed.set(path, newPath);
    if (oldMode !== absent && oldMode !== submodule && !status.startsWith('C'))
      old.set(path, { kind: oldMode === link ? 'link' : 'file', blob });
    const wasThere = newPath === path && oldMode !== absent;
    if (newMode !== absent && !wasThere) added.add(newPath);
  }
  return { old, added: new Set([...added].filter((path) => !old.has(path))), renamed };
}

/** Whether a file has the content of a blob. */
function isBlob(file: string, blob: string): boolean {
  try {
    const content = readFileSync(file);
    const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex') === blob;
  } catch {
    return false;
  }
}

/** Settings that take the programs away which a repository filters its files through. */
function withoutFilters(git: Git, folder: string): readonly (readonly [string, string])[] {
  // Without such settings, git fails.
  const { output } = git({ folder, argv: ['config', '--null', '--name-only', '--get-regexp', String.raw`^filter\.`] });
  const filters = new Set(partsOf(output).map((key) => key.slice(0, key.lastIndexOf('.'))));
  return [...filters].flatMap((filter) => [
    [`${filter}.clean`, ''],
    [`${filter}.process`, ''],
    [`${filter}.required`, 'false'],
  ]);
}
