import { resolve } from 'node:path';
import { cliPackage, type Report } from '@privet/model';
import { invocationOf, type ScanOptions } from './cli.ts';
import { baseOf, newFindingsSince, type Base, type ScanToCompare } from './diff/scan-before.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { runInit } from './init/run-init.ts';
import type { Io } from './io.ts';
import { judgingsOf, type JudgingRequest } from './judging.ts';
import { existingPath, namedFile } from './named-files.ts';
import { isInside, slashed } from './paths.ts';
import { progressOn } from './progress.ts';
import { reasonOf } from './reason.ts';
import { repositoryRootOf } from './repository.ts';
import { runExplain } from './run-explain.ts';
import { scan, type ScanResult } from './scan.ts';
import { readSettings } from './settings-files.ts';
import { knownPackagesNamed } from './summaries/known-packages.ts';
import { packagePart, type PackagePart } from './summaries/package-part.ts';
import { packageSummaryOf, summaryText } from './summaries/package-summary.ts';
import { runMerge } from './summaries/run-merge.ts';
import type { CrewMaker } from './threads/crew.ts';
import { baselineNamed, told, writeFile } from './told-report.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command line and answers with its exit code. */
export function main(argv: readonly string[], io: Io): ExitCode {
  try {
    const invocation = invocationOf(argv);
    if (invocation.kind === 'scan') return runScan(invocation.options, io);
    if (invocation.kind === 'merge') return runMerge(invocation.options, io);
    if (invocation.kind === 'explain') return runExplain(invocation.options, io);
    if (invocation.kind === 'init') return runInit(invocation.options, io);
    io.stdout.write(invocation.text);
    return exitCodes.clean;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    io.stderr.write(`${cliPackage}: ${isUsage ? error.message : `failed: ${reasonOf(error)}`}\n`);
    return isUsage ? exitCodes.usage : exitCodes.failure;
  }
}

function runScan(options: ScanOptions, io: Io): ExitCode {
  const start = io.now();
  const named = options.paths.map((path) => existingPath(path, io));
  const folders = named.map((path) => (io.files.directoryExists(path) ? path : resolve(path, '..')));
  const part = options.summaryOut === undefined ? undefined : packageNamed(options.paths, named, io);
  const root = repositoryRootOf(io.files, folders, part?.workspace ?? io.cwd);
  const paths = part ? [part.workspace] : named;
  const base = options.diff === undefined ? undefined : baseOf(io.git, root, options.diff);
  const settingsFile = namedFile(options.settings, io);
  const settings = readSettings(io.files, settingsFile);
  const judging: JudgingRequest = {
    settings,
    policy: namedFile(options.policy, io),
    preset: options.preset,
    // Whoever merges a summary may want to see the inventory.
    listsDatabases: part !== undefined || showsInventory(options),
    cwd: io.cwd,
  };
  const judgings = judgingsOf(io.files, judging);
  const baseline = baselineNamed(options, io);

  const progress = progressOn(io.stderr, io.now);
  const { threads } = io;
  const crewFor: CrewMaker = (seen) => threads && { threads, concurrency: options.concurrency, seen };
  const result = scan(
    io.files,
    {
      root,
      paths,
      settings,
      judgings,
      compiler: options.compiler,
      part,
      telling: {
        known: knownPackagesNamed(options.summaries ?? [], root, io).filter(({ folder }) =>
          part ? folder !== part.folder : !named.some((path) => isInside(folder, path)),
        ),
        ...(part && { told: { folder: part.folder, apart: part.apart } }),
      },
      crew: crewFor({ tree: { as: 'today' }, judging, policies: { as: 'today' } }),
    },
    { workingOn: io.workingOn, processRuns: io.processRuns, at: progress.at },
  );
  progress.end();
  for (const notice of result.notices) io.stderr.write(`${cliPackage}: ${notice}\n`);

  const counting = baseline(result.report, root);
  const report = base
    ? withoutOlder(counting, base, io, {
        root,
        paths,
        compiler: options.compiler,
        settingsFile,
        judging,
        crewFor,
        result,
      })
    : counting;
  if (options.stats) io.stderr.write(statsText(result, io.now() - start, io.peakMemory()));
  if (part && options.summaryOut !== undefined) {
    const summary = packageSummaryOf(io.files, { root, part, result, settingsFile, preset: options.preset });
    writeFile(resolve(io.cwd, options.summaryOut), options.summaryOut, summaryText(summary), io);
  }
  return told(result, report, root, options, io);
}

/** The report without findings that were there before; where there are none, or nothing differs, nothing is read again. */
function withoutOlder(report: Report, base: Base, io: Io, request: ScanToCompare): Report {
  const { name, commit } = base;
  const leaving = (findings: Report['findings']): Report => ({
    ...report,
    findings,
    diff: { base: name, commit, known: report.findings.length - findings.length },
  });
  if (report.findings.length === 0 || !base.isChanged) return leaving([]);
  const progress = progressOn(io.stderr, io.now, ` as it was at '${name}'`);
  const { isNew, notices } = newFindingsSince(base, { disk: io.files, git: io.git }, request, {
    workingOn: (file) => io.workingOn(`${name}:${file}`),
    processRuns: io.processRuns,
    at: progress.at,
  });
  progress.end();
  for (const notice of notices.filter((one) => !request.result.notices.includes(one)))
    io.stderr.write(`${cliPackage}: ${notice}\n`);
  const all = request.result.report.findings;
  const fresh = new Set(all.filter((_finding, index) => isNew(index)));
  return leaving(report.findings.filter((finding) => fresh.has(finding)));
}

/** The package whose summary is asked for. */
function packageNamed(written: readonly string[], [folder = '', ...others]: readonly string[], io: Io): PackagePart {
  const [name = ''] = written;
  if (others.length > 0 || !io.files.directoryExists(folder))
    throw new UsageError("'--summary-out' is for the folder of one package: name that alone");
  return packagePart(io.files, slashed(folder), name);
}

/** Whether the inventory is a part of what is written: the other formats hold findings alone. */
function showsInventory({ format, writeBaseline }: ScanOptions): boolean {
  return writeBaseline === undefined && ['json', 'html', 'markdown'].includes(format);
}

function statsText({ report, projects, threads }: ScanResult, milliseconds: number, memory: number): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const megabytes = Math.round(memory / 1e6);
  return `files: ${report.files.length}, programs: ${projects.length}, threads: ${threads}, time: ${seconds} s, most memory: ${megabytes} MB\n`;
}
