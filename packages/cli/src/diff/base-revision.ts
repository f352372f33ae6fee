import { resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { Git } from './git.ts';

/** The commit that a work tree is compared with. */
export interface BaseRevision {
  /** As the command line names it. */
  readonly name: string;
  /** Id of the commit at which HEAD left it. */
  readonly commit: string;
  /** Absolute path of the work tree's uppermost folder. */
  readonly top: string;
}

/**
 * Finds the merge base of a revision and HEAD, or the revision itself where the two share no history; throws a UsageError
 * that tells what to do.
 */
export function baseRevisionOf(git: Git, root: string, name: string): BaseRevision {
  if (name === '' || name.startsWith('-')) throw new UsageError(`--diff needs a revision, and '${name}' is none`);
  const asked = (...argv: readonly string[]): string | undefined => {
    const { isOk, output } = git({ folder: root, argv });
    return isOk ? output.toString('utf8').trim() : undefined;
  };
  const commitOf = (revision: string): string | undefined =>
    asked('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  const up = upwardsFrom(git, root);
  const base = commitOf(name);
  if (base === undefined) throw new UsageError(`unknown revision '${name}': ${adviceFor(name, commitOf)}`);
  const head = commitOf('HEAD');
  const shared = head === undefined ? undefined : asked('merge-base', base, head);
  if (shared === undefined && asked('rev-parse', '--is-shallow-repository') === 'true')
    throw new UsageError(
      `the clone is too shallow to tell where HEAD left '${name}': fetch its history, in CI with fetch-depth: 0`,
    );
  return { name, commit: shared ?? base, top: resolve(root, up) };
}

/** The way from a folder to the uppermost folder of its work tree. */
function upwardsFrom(git: Git, root: string): string {
  const { isOk, output, complaint } = git({ folder: root, argv: ['rev-parse', '--show-cdup'] });
  if (isOk) return output.toString('utf8').replace(/\r?\n$/u, '');
  throw new UsageError(
    complaint.startsWith('not a git repository')
      ? `--diff needs a git repository, and '${root}' is in none`
      : `--diff needs a git repository that git reads: ${complaint}`,
  );
}

function adviceFor(name: string, commitOf: (revision: string) => string | undefined): string {
  const remote = `origin/${name}`;
  return commitOf(remote) === undefined ? 'fetch it first, in CI with fetch-depth: 0' : `did you mean '${remote}'?`;
}
