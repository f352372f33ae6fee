import { join, resolve } from 'node:path';
import { cliPackage, type Report } from '@privet/model';
import { githubOf, htmlOf, jsonOf, markdownOf, sarifOf, textOf } from '@privet/report';
import { baselineText, defaultBaselineName, readBaseline, withBaseline } from './baseline.ts';
import { invocationOf, type ScanOptions } from './cli.ts';
import { wantsColours } from './colours.ts';
import { baseOf, newFindingsSince, type Base, type ScanToCompare } from './diff/scan-before.ts';
import { exitCodes, isCovered, reachesThreshold, type ExitCode } from './exit-code.ts';
import { runInit } from './init/run-init.ts';
import type { Io } from './io.ts';
import { judgingsOf, type JudgingRequest } from './judging.ts';
import { existingPath, namedFile } from './named-files.ts';
import { isInside, relativeTo } from './paths.ts';
import { linesOf } from './places.ts';
import { progressOn } from './progress.ts';
import { reasonOf } from './reason.ts';
import { repositoryRootOf } from './repository.ts';
import { runExplain } from './run-explain.ts';
import { scan, type ScanResult } from './scan.ts';
import { readSettings } from './settings-files.ts';
import type { CrewMaker } from './threads/crew.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command line and answers with its exit code. */
export function main(argv: readonly string[], io: Io): ExitCode {
  try {
    const invocation = invocationOf(argv);
    if (invocation.kind === 'scan') return runScan(invocation.options, io);
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
  const paths = options.paths.map((path) => existingPath(path, io));
  const root = repositoryRootOf(
    io.files,
    paths.map((path) => (io.files.directoryExists(path) ? path : resolve(path, '..'))),
    io.cwd,
  );
  const base = options.diff === undefined ? undefined : baseOf(io.git, root, options.diff);
  const settingsFile = namedFile(options.settings, io);
  const settings = readSettings(io.files, settingsFile);
  const judging: JudgingRequest = {
    settings,
    policy: namedFile(options.policy, io),
    preset: options.preset,
    listsDatabases: showsInventory(options),
    cwd: io.cwd,
  };
  const judgings = judgingsOf(io.files, judging);
  const baseline = namedFile(options.baseline, io);
  const known = baseline && readBaseline(io.files, baseline);

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
      crew: crewFor({ tree: { as: 'today' }, judging, policies: { as: 'today' } }),
    },
    { workingOn: io.workingOn, processRuns: io.processRuns, at: progress.at },
  );
  progress.end();
  for (const notice of result.notices) io.stderr.write(`${cliPackage}: ${notice}\n`);

  const counting =
    known && baseline
      ? withBaseline(result.report, known, baseline.name, (file) => io.files.fileExists(join(root, file)))
      : result.report;
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
  if (options.writeBaseline !== undefined) return writeBaseline(options, result, root, io);

  writeReport(report, root, options, io);
  for (const file of result.failed) io.stderr.write(`${cliPackage}: failed on '${file}'\n`);
  if (result.failed.length > 0) return exitCodes.failure;
  const isShort = options.minCoverage !== undefined && !isCovered(report.coverage, options.minCoverage);
  return isShort || reachesThreshold(report.findings, options.failOn) ? exitCodes.findings : exitCodes.clean;
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

/** Whether the inventory is a part of what is written: the other formats hold findings alone. */
function showsInventory({ format, writeBaseline }: ScanOptions): boolean {
  return writeBaseline === undefined && ['json', 'html', 'markdown'].includes(format);
}

function writeReport(report: Report, root: string, options: ScanOptions, io: Io): void {
  const shown = options.quiet
    ? { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
    : report;
  const text = written(shown, root, options, io);
  if (options.output === undefined) io.stdout.write(text);
  else writeTo(resolve(io.cwd, options.output), options.output, text, io);
}

function written(report: Report, root: string, { format, output, color }: ScanOptions, io: Io): string {
  switch (format) {
    case 'text':
      return textOf(report, {
        colours: color && output === undefined && wantsColours(io),
        lineOf: lineReader(root, io),
      });
    case 'json':
      return jsonOf(report);
    case 'sarif':
      return sarifOf(report);
    case 'html':
      return htmlOf(report, { lineOf: lineReader(root, io) });
    case 'markdown':
      return markdownOf(report);
    case 'github':
      return githubOf(report);
  }
}

function lineReader(root: string, io: Io): (file: string, line: number) => string | undefined {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file, line) => {
    // Findings stand in the order of their files, so that one file at a time is enough.
    if (last?.file !== file) last = { file, lines: linesOf(io.files.readFile(join(root, file)) ?? '') };
    return last.lines[line - 1];
  };
}

function writeBaseline(options: ScanOptions, { report, failed }: ScanResult, root: string, io: Io): ExitCode {
  const given = options.writeBaseline === true ? options.baseline : options.writeBaseline;
  const path = given === undefined ? join(root, defaultBaselineName) : resolve(io.cwd, given);
  const name = given ?? (isInside(path, io.cwd) ? relativeTo(io.cwd, path) : path);
  writeTo(path, name, baselineText(report.findings), io);
  const count = report.findings.length;
  io.stdout.write(`Wrote ${count} ${count === 1 ? 'finding' : 'findings'} to ${name}.\n`);
  for (const file of failed) io.stderr.write(`${cliPackage}: failed on '${file}'\n`);
  return failed.length > 0 ? exitCodes.failure : exitCodes.clean;
}

function writeTo(path: string, name: string, text: string, io: Io): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new UsageError(`cannot write '${name}': ${reasonOf(error)}`);
  }
}

function statsText({ report, programs, threads }: ScanResult, milliseconds: number, memory: number): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const megabytes = Math.round(memory / 1e6);
  return `files: ${report.files.length}, programs: ${programs}, threads: ${threads}, time: ${seconds} s, most memory: ${megabytes} MB\n`;
}
