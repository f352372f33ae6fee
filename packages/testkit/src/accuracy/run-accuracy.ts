import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readReport } from './kept-report.ts';
import { fileNameOf, readKeptApart, readLabelFiles } from './label-files.ts';
import { shareOf, type Proportion } from './proportion.ts';
import { requestOf, usage, type Request } from './request.ts';
import { scoreJson } from './score-json.ts';
import { scoreText } from './score-text.ts';
import { scoreOf } from './score.ts';
import { scoreOfAll, type ScoredApplication, type ScoredSet } from './scored-application.ts';
import { subjectsOf, type Subject } from './subject.ts';
import { precisionOf, recallOf, tallyOf } from './tally.ts';
import { UsageError } from './usage-error.ts';

/** What the command needs of the world beside files. */
export interface AccuracyHost {
  /** Absolute path that others are relative to. */
  readonly cwd: string;
  /** Labels that are scored against unless others are named. */
  readonly labelFolder: string;
  readonly print: (text: string) => void;
  readonly warn: (line: string) => void;
  /** Scans a folder and writes the report to a file as JSON; answers with the exit code of the scan. */
  readonly scan: (folder: string, preset: string, reportPath: string) => number;
  /** The commit that a folder is checked out at, if it is a checkout. */
  readonly commitOf: (folder: string) => string | undefined;
}

/** 0: scored; 1: below a minimum; 2: a mistake in the command line or in a file that it names; 3: a scan failed. */
export type AccuracyExitCode = 0 | 1 | 2 | 3;

/** What a scan told with its exit code. */
const scanned = { findings: 1, usage: 2 } as const;

/** Runs `pnpm accuracy`: scans applications, or reads what was scanned, and scores the findings against labels. */
export function runAccuracy(argv: readonly string[], host: AccuracyHost): AccuracyExitCode {
  try {
    const request = requestOf(argv);
    if (request !== 'help') return accuracyOf(request, host);
    host.print(`${usage}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    host.warn(`accuracy: ${error.message}`);
    return 2;
  }
}

function accuracyOf(request: Request, host: AccuracyHost): AccuracyExitCode {
  const labelFolder = resolve(host.cwd, request.labels ?? host.labelFolder);
  const subjects = subjectsOf(request.folders, host.cwd, readLabelFiles(labelFolder));
  const keptApart = readKeptApart(labelFolder);
  const refused = subjects.find(({ repo }) => keptApart.includes(repo) && !request.apart);
  if (refused !== undefined) throw new UsageError(`'${refused.repo}' is kept apart: score it with --apart, once`);
  warnOfOtherCommits(subjects, host);

  const outcome = withReportFolder(request, host, (reports) =>
    subjects.map((subject, index) => scoredOf(subject, reports, request, host, `${index + 1} of ${subjects.length}`)),
  );
  const applications = outcome.map(({ application }) => application);
  const all: readonly ScoredSet[] = [
    { name: 'applications', applications: applications.filter(({ repo }) => !keptApart.includes(repo)) },
    { name: 'applications kept apart', applications: applications.filter(({ repo }) => keptApart.includes(repo)) },
  ];
  const sets = all.filter((set) => set.applications.length > 0);
  if (request.json !== undefined) writeTo(resolve(host.cwd, request.json), scoreJson(sets));
  host.print(scoreText(sets, request.format));
  const shortfalls = sets.flatMap((set) => shortfallsOf(set, request));
  for (const shortfall of shortfalls) host.warn(`accuracy: ${shortfall}`);
  if (outcome.some(({ failed }) => failed)) return 3;
  return shortfalls.length === 0 ? 0 : 1;
}

function warnOfOtherCommits(subjects: readonly Subject[], { commitOf, warn }: AccuracyHost): void {
  for (const { repo, folder, commit } of subjects) {
    const head = commitOf(folder);
    if (head === commit) continue;
    const found = head === undefined ? 'is no git checkout' : `is at ${head}`;
    warn(`WARNING: '${folder}' ${found}, but the labels of ${repo} are of ${commit}: lines may not agree.`);
  }
}

function withReportFolder<T>(request: Request, host: AccuracyHost, use: (folder: string) => T): T {
  if (request.findings !== undefined) return use(resolve(host.cwd, request.findings));
  const folder = mkdtempSync(join(tmpdir(), 'privet-accuracy-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scoredOf(
  { repo, folder, labels }: Subject,
  reports: string,
  { scans, preset }: Request,
  host: AccuracyHost,
  position: string,
): { readonly application: ScoredApplication; readonly failed: boolean } {
  const path = join(reports, fileNameOf(repo, '.json'));
  let failed = false;
  if (scans) {
    host.warn(`${position}: scanning ${repo} …`);
    mkdirSync(reports, { recursive: true });
    // A report of an earlier run must not stand for a scan that wrote none.
    rmSync(path, { force: true });
    const status = host.scan(folder, preset, path);
    if (status === scanned.usage) throw new UsageError(`the scan of ${repo} refused its arguments`);
    failed = status > scanned.findings;
    if (failed) host.warn(`WARNING: the scan of ${repo} failed with ${status}; what it wrote is scored.`);
  }
  // A scan that died found nothing, and is scored as that beside the others.
  const report = failed && !existsSync(path) ? { files: [], findings: [] } : readReport(path);
  return { application: { repo, files: report.files.length, score: scoreOf(labels, report) }, failed };
}

/** What a set does not reach; a share of nothing reaches no minimum. */
function shortfallsOf({ name, applications }: ScoredSet, { minRecall, minPrecision }: Request): readonly string[] {
  const tally = tallyOf(scoreOfAll(applications));
  const minimums: readonly (readonly [string, Proportion, number | undefined])[] = [
    ['recall', recallOf(tally), minRecall],
    ['precision', precisionOf(tally), minPrecision],
  ];
  return minimums.flatMap(([measure, proportion, minimum]) => {
    if (minimum === undefined) return [];
    const share = shareOf(proportion);
    if (share !== undefined && share * 100 >= minimum) return [];
    const reached = share === undefined ? 'cannot be told' : `is ${(share * 100).toFixed(1)} %`;
    return [`${measure} of ${name} ${reached}, below ${minimum} %`];
  });
}

function writeTo(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
