import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { LabelledApplication } from './label-files.ts';
import { UsageError } from './usage-error.ts';

/** A checked-out application that has labels. */
export interface Subject extends LabelledApplication {
  /** Absolute path. */
  readonly folder: string;
}

/**
 * The applications that a command line names. `owner/name=folder` says which one a folder is; a bare folder is the one
 * whose name it has. Throws a UsageError where that is none, or several.
 */
export function subjectsOf(
  named: readonly string[],
  cwd: string,
  applications: readonly LabelledApplication[],
): readonly Subject[] {
  const subjects = named.map((argument) => subjectOf(argument, cwd, applications));
  const twice = subjects.find(({ repo }, index) => subjects.findIndex((other) => other.repo === repo) !== index);
  if (twice !== undefined) throw new UsageError(`'${twice.repo}' is named twice`);
  return subjects;
}

function subjectOf(argument: string, cwd: string, applications: readonly LabelledApplication[]): Subject {
  const groups = /^(?<repo>[\w.-]+\/[\w.-]+)=(?<path>.+)$/u.exec(argument)?.groups;
  const path = groups?.['path'] ?? argument;
  const folder = resolve(cwd, path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`no such folder: '${path}'`);
  const repo = groups?.['repo'];
  const name = basename(folder);
  const candidates = applications.filter((application) =>
    repo === undefined ? application.repo.split('/')[1] === name : application.repo === repo,
  );
  const [application, another] = candidates;
  if (application === undefined) throw new UsageError(`there are no labels for '${repo ?? name}'`);
  if (another !== undefined) {
    const repos = candidates.map((candidate) => candidate.repo).join(' or ');
    throw new UsageError(`'${name}' may be ${repos}: write owner/name=${path}`);
  }
  return { ...application, folder };
}
