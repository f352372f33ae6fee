import { join, resolve } from 'node:path';
import { cliPackage, type Report, type Severity } from '@privet/model';
import { githubOf, htmlOf, jsonOf, markdownOf, sarifOf, textOf } from '@privet/report';
import { baselineText, defaultBaselineName, readBaseline, withBaseline } from './baseline.ts';
import { wantsColours } from './colours.ts';
import { exitCodes, isCovered, reachesThreshold, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { namedFile } from './named-files.ts';
import { isInside, relativeTo } from './paths.ts';
import { linesOf } from './places.ts';
import { reasonOf } from './reason.ts';
import type { AssembledScan } from './scan-outcome.ts';
import { UsageError } from './usage-error.ts';

/** Formats that reports are written in. */
export type ReportFormat = 'text' | 'json' | 'sarif' | 'html' | 'markdown' | 'github';

/** What a command that ends in a report was asked to do with it, with paths as written. */
export interface ReportOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly baseline?: string;
  /** `true` for the default file. */
  readonly writeBaseline?: string | true;
  readonly failOn: Severity | 'never';
  /** Share of personal data that must be annotated, in percent. */
  readonly minCoverage?: number;
  readonly color: boolean;
  readonly quiet: boolean;
}

/** Reads the baseline that is named, if one is, and answers with what it makes of a report on files below a root. */
export function baselineNamed(
  { baseline: given }: Pick<ReportOptions, 'baseline'>,
  io: Io,
): (report: Report, root: string) => Report {
  const baseline = namedFile(given, io);
  if (baseline === undefined) return (report) => report;
  const known = readBaseline(io.files, baseline);
  return (report, root) => withBaseline(report, known, baseline.name, (file) => io.files.fileExists(join(root, file)));
}

/** Writes what is asked for of a scan, a report or a baseline, and answers with the exit code. */
export function told(scan: AssembledScan, report: Report, root: string, options: ReportOptions, io: Io): ExitCode {
  if (options.writeBaseline !== undefined) return writeBaseline(options, scan, root, io);
  writeReport(report, root, options, io);
  for (const file of scan.failed) io.stderr.write(`${cliPackage}: failed on '${file}'\n`);
  if (scan.failed.length > 0) return exitCodes.failure;
  const isShort = options.minCoverage !== undefined && !isCovered(report.coverage, options.minCoverage);
  return isShort || reachesThreshold(report.findings, options.failOn) ? exitCodes.findings : exitCodes.clean;
}

function writeReport(report: Report, root: string, options: ReportOptions, io: Io): void {
  const shown = options.quiet
    ? { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
    : report;
  const text = written(shown, root, options, io);
  if (options.output === undefined) io.stdout.write(text);
  else writeFile(resolve(io.cwd, options.output), options.output, text, io);
}

function written(report: Report, root: string, { format, output, color }: ReportOptions, io: Io): string {
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

function writeBaseline(options: ReportOptions, { report, failed }: AssembledScan, root: string, io: Io): ExitCode {
  const given = options.writeBaseline === true ? options.baseline : options.writeBaseline;
  const path = given === undefined ? join(root, defaultBaselineName) : resolve(io.cwd, given);
  const name = given ?? (isInside(path, io.cwd) ? relativeTo(io.cwd, path) : path);
  writeFile(path, name, baselineText(report.findings), io);
  const count = report.findings.length;
  io.stdout.write(`Wrote ${count} ${count === 1 ? 'finding' : 'findings'} to ${name}.\n`);
  for (const file of failed) io.stderr.write(`${cliPackage}: failed on '${file}'\n`);
  return failed.length > 0 ? exitCodes.failure : exitCodes.clean;
}

/** Writes a file; throws a UsageError where it cannot be written. */
export function writeFile(path: string, name: string, text: string, io: Io): void {
  try {
    io.writeFile(path, text);
  } catch (error) {
    throw new UsageError(`cannot write '${name}': ${reasonOf(error)}`);
  }
}
