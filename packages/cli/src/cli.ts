import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { cliPackage } from '@privet/model';
import { presets, type PresetName } from 'eslint-plugin-privet/definitions';
import { defaultBaselineName } from './baseline.ts';
import { compilerNames, defaultCompiler, type CompilerName } from './compiler-choice.ts';
import type { Concurrency } from './threads/thread-count.ts';
import type { ReportFormat, ReportOptions } from './told-report.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What `privet scan` was asked to do, with paths as written. */
export interface ScanOptions extends ReportOptions {
  readonly paths: readonly string[];
  readonly policy?: string;
  readonly settings?: string;
  /** The revision since which findings are new. */
  readonly diff?: string;
  readonly preset?: PresetName;
  /** Where to write what the package comes to, for whoever merges it. */
  readonly summaryOut?: string;
  /** Summaries of packages whose sources are not read: files, or globs that name them. */
  readonly summaries?: readonly string[];
  readonly stats: boolean;
  readonly compiler: CompilerName;
  readonly concurrency: Concurrency;
}

/** What `privet merge` was asked to do, with paths as written. */
export interface MergeOptions extends ReportOptions {
  /** Files, or globs that name them. */
  readonly files: readonly string[];
}

/** What `privet explain` was asked to do, with the path as written. */
export interface ExplainOptions {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly format: 'text' | 'json';
  readonly policy?: string;
  readonly settings?: string;
  readonly preset?: PresetName;
  readonly color: boolean;
}

/** What `privet init` was asked to do, with the path as written. */
export interface InitOptions {
  /** The folder that the policy is for; absent: the repository. */
  readonly path?: string;
  readonly force: boolean;
  readonly stdout: boolean;
}

/** A command line that was understood. */
export type Invocation =
  | { readonly kind: 'scan'; readonly options: ScanOptions }
  | { readonly kind: 'merge'; readonly options: MergeOptions }
  | { readonly kind: 'explain'; readonly options: ExplainOptions }
  | { readonly kind: 'init'; readonly options: InitOptions }
  /** Help or the version, to be printed. */
  | { readonly kind: 'print'; readonly text: string };

const formats: readonly ReportFormat[] = ['text', 'json', 'sarif', 'html', 'markdown', 'github'];

const presetNames = Object.keys(presets);

const examples = `
Examples:
  $ privet scan                                        the whole repository
  $ privet scan src --preset strict                    one folder, annotations required
  $ privet scan --write-baseline                       accept what is there today
  $ privet scan --baseline ${defaultBaselineName}    report only what is new
  $ privet scan --diff origin/main                     report only what this branch adds
  $ privet scan --format sarif --output privet.sarif   for code scanning
  $ privet scan --format html --output report.html     a page for reviewers
  $ privet scan packages/api --summary-out api.json    one package of a workspace, to be merged
  $ privet merge '**/privet-summary.json'              the report of all packages
  $ privet explain src/user.ts:12                      why a line is reported, or is not
  $ privet init                                        write a first privacy.yaml

Exit codes:
  0  nothing at or above the threshold
  1  findings
  2  a mistake in the command line or in a configuration file
  3  Privet itself failed on a file, or ran out of memory
  130  interrupted`;

/** Reads a command line; throws a UsageError that tells in one line what is wrong with it. */
export function invocationOf(argv: readonly string[]): Invocation {
  let printed = '';
  let invocation: Invocation | undefined;
  const program = new Command(cliPackage)
    .description('Follows personal data through TypeScript programs and reports where it leaks.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => (printed += text), writeErr: (text) => (printed += text) })
    .addHelpText('after', examples);
  scanCommand(program).action(
    (paths: string[], { config, ...options }: Omit<ScanOptions, 'paths'> & { config?: string }) => {
      const settings = options.settings ?? config;
      invocation = { kind: 'scan', options: { ...options, ...(settings !== undefined && { settings }), paths } };
    },
  );
  mergeCommand(program).action((files: string[], options: Omit<MergeOptions, 'files'>) => {
    invocation = { kind: 'merge', options: { ...options, files } };
  });
  explainCommand(program).action(
    (place: Pick<ExplainOptions, 'file' | 'line'>, options: Omit<ExplainOptions, 'file' | 'line'>) => {
      invocation = { kind: 'explain', options: { ...options, ...place } };
    },
  );
  initCommand(program).action((path: string | undefined, options: Omit<InitOptions, 'path'>) => {
    invocation = { kind: 'init', options: { ...options, ...(path !== undefined && { path }) } };
  });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    if (error.code === 'commander.help')
      throw new UsageError(`a command is missing; '${cliPackage} --help' lists them`);
    throw new UsageError(error.message.replace(/^error: /u, '').replace(/\s*\n\s*/gu, ' '));
  }
  if (invocation === undefined) throw new UsageError(`a command is missing; '${cliPackage} --help' lists them`);
  return invocation;
}

function scanCommand(program: Command): Command {
  const command = program
    .command('scan')
    .description('report where personal data leaks')
    .argument('[path...]', 'files and folders', ['.']);
  return withReportOptions(command)
    .option('--policy <file>', 'the policy of all files (default: the nearest privacy.yaml above each)')
    .option('--settings <file>', "YAML or JSON with the plugin's settings, as `settings.privet` in ESLint")
    .addOption(new Option('--config <file>').hideHelp())
    .option('--diff <base>', 'report only what is new since HEAD left this revision (their merge base)')
    .addOption(
      new Option('--preset <preset>', "rules to run (default: the policy's, or recommended)").choices(presetNames),
    )
    .addOption(
      new Option(
        '--summary-out <file>',
        'write what one package of a workspace comes to, for those who use it and for `merge`',
      ).conflicts('diff'),
    )
    .addOption(
      new Option(
        '--summaries <files>',
        'read packages that are used by their declarations and these summaries, not by their sources (may be repeated)',
      )
        .argParser((written: string, before: readonly string[] | undefined) => [...(before ?? []), written])
        .conflicts('diff'),
    )
    .addOption(
      new Option('--compiler <compiler>', 'which TypeScript reads the code')
        .choices(compilerNames)
        .default(defaultCompiler),
    )
    .option(
      '--concurrency <number>',
      "threads that scan programs side by side: a number, 'off', or 'auto' for what cores, memory and code suggest",
      concurrencyOf,
      'auto' as const,
    )
    .option('--stats', 'tell time and memory on standard error', false);
}

function mergeCommand(program: Command): Command {
  const command = program
    .command('merge')
    .description('put the summaries of packages together to the report of a single scan')
    .argument('<file...>', 'what `scan --summary-out` wrote: files, or globs in quotes');
  return withReportOptions(command).addHelpText('after', mergeExamples);
}

const mergeExamples = `
Examples:
  $ privet merge 'packages/*/privet-summary.json'
  $ privet merge '**/privet-summary.json' --format sarif --output privet.sarif

Exit codes: those of scan`;

/** Gives a command the options that are about its report. */
function withReportOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how to write the report').choices(formats).default('text'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .addOption(
      new Option(
        '--write-baseline [file]',
        `write the findings to a baseline (default: ${defaultBaselineName}) and exit with 0`,
      ).conflicts('diff'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--min-coverage <percent>', 'exit with 1 where less of the personal data is annotated', percentOf)
    .option('--no-color', 'write text without colours')
    .option('--quiet', 'report errors only', false);
}

function explainCommand(program: Command): Command {
  return program
    .command('explain')
    .description('tell what is known at a line, and why it is reported or is not')
    .argument('<file:line>', 'a line of a file; a column behind it is ignored', placeOf)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .option('--policy <file>', 'as for scan')
    .option('--settings <file>', 'as for scan')
    .addOption(new Option('--preset <preset>', 'rules to ask (default: as for scan)').choices(presetNames))
    .option('--no-color', 'write text without colours');
}

const initExamples = `
Examples:
  $ privet init                  for the whole repository
  $ privet init packages/shop    for one folder
  $ privet init --stdout         look at it first

Exit codes:
  0  the policy was written
  2  a mistake in the command line, or there is a policy already
  3  Privet itself failed`;

function initCommand(program: Command): Command {
  return program
    .command('init')
    .description('write a first privacy.yaml from what the code does, to be judged and corrected')
    .argument('[path]', 'the folder that it is for (default: the repository)')
    .option('--force', 'overwrite a policy that exists', false)
    .option('--stdout', 'print the policy and write nothing', false)
    .addHelpText('after', initExamples);
}

function placeOf(written: string): Pick<ExplainOptions, 'file' | 'line'> {
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/u.exec(written) ?? [];
  if (file !== undefined && line !== undefined) return { file, line: Number(line) };
  throw new InvalidArgumentError('It is a file and a line: src/user.ts:12.');
}

function concurrencyOf(written: string): Concurrency {
  if (written === 'auto' || written === 'off') return written;
  if (/^[1-9]\d{0,3}$/u.test(written)) return Number(written);
  throw new InvalidArgumentError("It is a number from 1, 'auto' or 'off'.");
}

function percentOf(written: string): number {
  const percent = Number(written.replace(/%$/u, ''));
  if (written.trim() !== '' && percent >= 0 && percent <= 100) return percent;
  throw new InvalidArgumentError('It is a number from 0 to 100.');
}
