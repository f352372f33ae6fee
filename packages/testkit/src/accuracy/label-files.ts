import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelsIn, type Label } from './label.ts';
import { UsageError } from './usage-error.ts';

/** A real application, with all that people have judged in it. */
export interface LabelledApplication {
  /** `owner/name` on GitHub. */
  readonly repo: string;
  /** The commit that was read. */
  readonly commit: string;
  /** Never empty. */
  readonly labels: readonly Label[];
}

const extension = '.jsonl';

/** The applications that a folder has labels for, by name of file. Throws a UsageError that names what is malformed. */
export function readLabelFiles(folder: string): readonly LabelledApplication[] {
  if (!existsSync(folder)) throw new UsageError(`no such folder of labels: '${folder}'`);
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => applicationOf(name, readFileSync(join(folder, name), 'utf8')));
}

/** What `owner/name` is called in names of files. */
export function fileNameOf(repo: string, ending: string): string {
  return `${repo.replace('/', '+')}${ending}`;
}

/** Repositories that are kept apart until the end, as a JSON file beside the folder of labels lists them. */
export function readKeptApart(labelFolder: string): readonly string[] {
  const path = join(labelFolder, '..', 'apart.json');
  if (!existsSync(path)) return [];
  const listed = parsed(readFileSync(path, 'utf8'));
  if (!Array.isArray(listed) || !listed.every((repo) => typeof repo === 'string')) {
    throw new UsageError(`'${path}' is not a list of repositories`);
  }
  return listed;
}

function applicationOf(name: string, text: string): LabelledApplication {
  const labels = labelsIn(name, text);
  const [first] = labels;
  if (first === undefined) throw new UsageError(`${name}: it has no label`);
  const { repo, commit } = first;
  const strange = labels.findIndex((label) => label.repo !== repo || label.commit !== commit);
  if (strange !== -1) throw new UsageError(`${name}:${strange + 1}: its repository or commit is not that of line 1`);
  if (name !== fileNameOf(repo, extension)) throw new UsageError(`${name}: it has the labels of '${repo}'`);
  return { repo, commit, labels };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
