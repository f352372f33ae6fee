import { join } from 'node:path';
import type { CompilerName } from '../compiler-choice.ts';
import type { NamedFile } from '../document.ts';
import type { FileSystem } from '../file-system.ts';
import { judgingsOf, type JudgingRequest } from '../judging.ts';
import { relativeTo } from '../paths.ts';
import type { ScanListener } from '../scan-listener.ts';
import { scan, type ScanResult } from '../scan.ts';
import { readSettings } from '../settings-files.ts';
import type { CrewMaker } from '../threads/crew.ts';
import type { SeenTree } from '../threads/seen-code.ts';
import { UsageError } from '../usage-error.ts';
import { baseRevisionOf, type BaseRevision } from './base-revision.ts';
import { changesSince, type Changes } from './changes.ts';
import type { Git } from './git.ts';
import { newAmong } from './new-findings.ts';
import { oldTree } from './old-tree.ts';

/** A scan of today's code, and how to judge the code before it. */
export interface ScanToCompare {
  readonly root: string;
  readonly paths: readonly string[];
  readonly compiler: CompilerName;
  /** The settings that the command line names, to be read as they were, as is the policy. */
  readonly settingsFile: NamedFile | undefined;
  /** How today's code is judged: as the code before it, but for files as they were. */
  readonly judging: JudgingRequest;
  readonly crewFor: CrewMaker;
  readonly result: ScanResult;
}

/** What is new in a scan. */
export interface NewFindings {
  /** Of the scan's findings, by their places in its report. */
  readonly isNew: (index: number) => boolean;
  readonly notices: readonly string[];
}

/** A commit, and what has changed since. */
export interface Base extends BaseRevision {
  readonly changes: Changes;
  readonly isChanged: boolean;
}

/** Finds out what has changed since HEAD left a revision; throws a UsageError that tells what to do. */
export function baseOf(git: Git, root: string, name: string): Base {
  const revision = baseRevisionOf(git, root, name);
  const changes = changesSince(git, revision);
  return { ...revision, changes, isChanged: changes.old.size + changes.added.size > 0 };
}

/** Scans the code as it was, and tells which findings were not there. */
export function newFindingsSince(
  base: Base,
  { disk, git }: { readonly disk: FileSystem; readonly git: Git },
  request: ScanToCompare,
  listener: ScanListener,
): NewFindings {
  const { top, changes } = base;
  const files = oldTree(disk, git, { top, changes });
  const paths = request.paths.filter((path) => files.fileExists(path) || files.directoryExists(path));
  if (paths.length === 0) return { isNew: () => true, notices: [] };
  const { result, notice } = scanAsJudgedThen({ files, disk }, base, { ...request, paths }, listener);
  const failures = result.failed.map(
    (file) => `failed on '${file}' as it was at '${base.name}', so that all of its findings count as new`,
  );
  const renamed = new Map([...changes.renamed].map((names) => fromRoot(names, top, request.root)));
  const fresh = newAmong(request.result.identities, result.identities, renamed);
  return {
    isNew: (index) => fresh.has(index),
    notices: [...(notice === undefined ? [] : [notice]), ...result.notices, ...failures],
  };
}

interface OldScan {
  readonly result: ScanResult;
  readonly notice?: string;
}

/** A policy that was wrong is what its author is mending: it must not keep the mended one from being used. */
function scanAsJudgedThen(
  { files, disk }: { readonly files: FileSystem; readonly disk: FileSystem },
  { name, top, changes }: Base,
  { root, paths, compiler, settingsFile, judging, crewFor }: ScanToCompare,
  listener: ScanListener,
): OldScan {
  const was = (file: NamedFile | undefined): NamedFile | undefined =>
    file !== undefined && files.fileExists(file.path) ? file : undefined;
  const tree: SeenTree = { as: 'before', top, changes };
  try {
    const settings = readSettings(files, was(settingsFile));
    const judgingThen: JudgingRequest = { ...judging, settings, policy: was(judging.policy) };
    const judgings = judgingsOf(files, judgingThen);
    const crew = crewFor({ tree, judging: judgingThen, policies: tree });
    return { result: scan(files, { root, paths, settings, judgings, compiler, crew }, listener) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const notice = `the code at '${name}' is judged as today's, since it was configured with a mistake: ${error.message}`;
    const { settings } = judging;
    const judgings = judgingsOf(disk, judging);
    const crew = crewFor({ tree, judging, policies: { as: 'today' } });
    return { result: scan(files, { root, paths, settings, judgings, compiler, crew }, listener), notice };
  }
}

function fromRoot([before, now]: readonly [string, string], top: string, root: string): [string, string] {
  return [relativeTo(root, join(top, before)), relativeTo(root, join(top, now))];
}
