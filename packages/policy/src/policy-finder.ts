import { parsePolicy, type PolicyOptions, type PolicyProblem } from './parse-policy.ts';
import { policyFileNames } from './policy-file-names.ts';
import type { Policy } from './policy.ts';

/** What finding policies needs of a host: files, and a clock. */
export interface PolicyFileReader {
  /** Something that changes when a file does; undefined where there is none. */
  stampOf(file: string): string | undefined;
  read(file: string): string | undefined;
  /** Milliseconds. */
  now(): number;
}

/** A policy's file, read: the same object for as long as the file does not change. */
export interface FoundPolicy {
  /** With forward slashes. */
  readonly file: string;
  /** The folder that its globs are relative to. */
  readonly folder: string;
  /** Absent where there are problems. */
  readonly policy?: Policy;
  readonly problems: readonly PolicyProblem[];
}

/** Finds the policy of a source file: the nearest one in its folder or above. */
export type PolicyFinder = (sourceFile: string) => FoundPolicy | undefined;

/** How long a folder is taken to hold what it held: a run asks about thousands of files, an editor about one a second. */
const FRESH_FOR = 1000;

/** A line that only a policy has, be it one that lacks its version. */
const SECTION =
  /^(?:version|controller|jurisdictions|purposes|recipients|contexts|classify|sanitizers|guards|collectionPoints|stores|severities|accepted)[ \t]*:/m;

/** Finds policies from files upwards, and reads each again when it changes. */
export function policyFinder(reader: PolicyFileReader, options: PolicyOptions): PolicyFinder {
  const read = new Map<string, { readonly stamp: string; readonly found: FoundPolicy | undefined }>();
  const folders = new Map<string, { readonly at: number; readonly found: FoundPolicy | undefined }>();

  /** Undefined for what only has the name: texts of a web site, for one, are kept under it, too. */
  function readAgain(file: string, folder: string): FoundPolicy | undefined {
    const text = reader.read(file) ?? '';
    return SECTION.test(text) ? foundIn(file, folder, text, options) : undefined;
  }

  function inFolder(folder: string): FoundPolicy | undefined {
    for (const name of policyFileNames) {
      const file = `${folder}/${name}`;
      const stamp = reader.stampOf(file);
      if (stamp === undefined) continue;
      const known = read.get(file);
      const found = known?.stamp === stamp ? known.found : readAgain(file, folder);
      read.set(file, { stamp, found });
      if (found) return found;
    }
    return undefined;
  }

  function above(folder: string): FoundPolicy | undefined {
    const known = folders.get(folder);
    if (known && reader.now() - known.at < FRESH_FOR) return known.found;
    const end = folder.lastIndexOf('/');
    const found = inFolder(folder) ?? (end < 0 ? undefined : above(folder.slice(0, end)));
    folders.set(folder, { at: reader.now(), found });
    return found;
  }

  return (sourceFile) => {
    const path = sourceFile.replaceAll('\\', '/');
    return above(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  };
}

/** The policy that a file's text holds. */
export function foundIn(file: string, folder: string, text: string, options: PolicyOptions): FoundPolicy {
  const { policy, problems = [] } = parsePolicy(text, file, options);
  return { file, folder, problems, ...(policy && { policy }) };
}
