import { analysisOf, type Analysis, type NativeModule } from '@privet/engine';
import type { Diagnostic, Report } from '@privet/model';
import {
  analysisOptionsOf,
  fileSettingsOf,
  runRules,
  storesUnjudgedBy,
  type PolicyAcceptance,
  type RuleSettings,
  type Settings,
} from 'eslint-plugin-privet/definitions';
import { acceptanceDiagnostics } from './accepted-flows.ts';
import { reportOf, type FileResult, type Silenced } from './assembled-report.ts';
import { compilersFor, defaultCompiler, instead, type CompilerName } from './compiler-choice.ts';
import type { FileSystem } from './file-system.ts';
import { findingOf } from './findings.ts';
import type { FindingIdentity } from './fingerprints.ts';
import { fileInventoryOf } from './inventory.ts';
import type { Judgings } from './judging.ts';
import { relativeTo } from './paths.ts';
import { placesIn, type Places } from './places.ts';
import { projectsOf, type Project } from './projects.ts';
import type { Programs, ScannedProgram, SyntaxError } from './scanned-program.ts';
import { findSourceFiles } from './source-files.ts';
import { suppressionsOf, type Suppression } from './suppressions.ts';
import { unjudgedDiagnostics } from './unjudged-stores.ts';

/** What to scan, and how to judge it. */
export interface ScanRequest {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[];
  /** What they say of files to leave out holds for all. */
  readonly settings: Settings;
  readonly judgings: Judgings;
  readonly compiler?: CompilerName;
  /** Loads the native compiler, where it is another than the one that is installed. */
  readonly loadNative?: () => NativeModule;
}

/** What a scan came to. */
export interface ScanResult {
  readonly report: Report;
  /** Of the findings that count, in their order. */
  readonly identities: readonly FindingIdentity[];
  /** Files that Privet itself failed on, relative to the root. */
  readonly failed: readonly string[];
  /** Programs that were made. */
  readonly programs: number;
  /** What a user should hear about the way the code was read. */
  readonly notices: readonly string[];
}

/** Hears of each file before it is scanned; its number counts from 1, its name is relative to the root. */
export type OnProgress = (file: string, number: number, all: number) => void;

/** What a file came to, or why it came to nothing. */
type FileOutcome =
  { readonly result: FileResult; readonly failure?: never } | { readonly failure: Diagnostic; readonly result?: never };

/** Scans files through a port and runs nothing of what it reads. */
export function scan(
  fileSystem: FileSystem,
  request: ScanRequest,
  onProgress: OnProgress = () => undefined,
): ScanResult {
  const { root, paths, settings, judgings } = request;
  const { files: found, diagnostics } = findSourceFiles(fileSystem, root, paths, settings);
  const files = found.filter((file) => !judgings.leavesOut(file));
  const shared = projectsOf(fileSystem, root, files);
  const { notice, programs } = compilersFor(request.compiler ?? defaultCompiler, fileSystem, root, request.loadNative);
  const notices = new Set(notice === undefined ? [] : [notice]);
  const outcomes = new Map<string, FileOutcome>();
  let begun = 0;
  const begin = (file: string): void =>
    onProgress(relativeTo(root, file), Math.min((begun += 1), files.length), files.length);
  try {
    for (const project of shared.projects) {
      for (const [file, outcome] of projectOutcomes(request, project, programs, begin, (why) => notices.add(why)))
        outcomes.set(file, outcome);
    }
  } finally {
    for (const one of programs) one.close();
  }
  const inOrder = files.flatMap((file) => outcomes.get(file) ?? []);
  const results = inOrder.flatMap(({ result }) => result ?? []);
  const failures = inOrder.flatMap(({ failure }) => failure ?? []);
  const judged = files.length === 0 ? [judgings.of(root)] : [...new Set(files.map((file) => judgings.of(file)))];
  const nothing: readonly Diagnostic[] =
    files.length === 0 ? [{ severity: 'note', message: 'No source files found.' }] : [];
  return {
    report: reportOf({
      files: files.map((file) => relativeTo(root, file)),
      rules: Object.assign({}, ...judged.map(({ rules }) => rules)) as RuleSettings,
      declaredRecipients: [...new Set(judged.flatMap((judging) => declaredRecipientsOf(judging.settings)))],
      results,
      diagnostics: [
        ...nothing,
        ...diagnostics,
        ...shared.diagnostics,
        ...failures,
        ...acceptanceDiagnostics(request, judged, results),
        ...unjudgedDiagnostics(results.flatMap(({ unjudged }) => unjudged)),
      ],
    }),
    identities: results.flatMap(({ findings }) =>
      findings.flatMap(({ identity, silenced }) => (silenced ? [] : [identity])),
    ),
    failed: failures.flatMap(({ file }) => file ?? []),
    programs: shared.projects.length,
    notices: [...notices],
  };
}

/** Scans the files of a program with the first compiler that lives to the end of it. */
function projectOutcomes(
  request: ScanRequest,
  project: Project,
  compilers: readonly Programs[],
  begin: (file: string) => void,
  notice: (why: string) => void,
): ReadonlyMap<string, FileOutcome> {
  let outcomes: ReadonlyMap<string, FileOutcome> = new Map();
  for (const [index, programs] of compilers.entries()) {
    try {
      const program = programs.of(project);
      outcomes = scanProject(request, project, program, begin);
      if (program.isWhole()) {
        program.release();
        return outcomes;
      }
      notice(instead('it ended early'));
    } catch (error) {
      if (index < compilers.length - 1) notice(instead(error));
      const failure = (file: string): FileOutcome => ({ failure: failureOn(relativeTo(request.root, file), error) });
      outcomes = new Map(project.files.map((file) => [file, failure(file)]));
    }
  }
  return outcomes;
}

/** Scans the files of one program, which is garbage as soon as this returns. */
function scanProject(
  { root, judgings }: ScanRequest,
  { files }: Project,
  program: ScannedProgram,
  begin: (file: string) => void,
): ReadonlyMap<string, FileOutcome> {
  const scanFile = fileScanner(program, root, judgings);
  return new Map(
    files.map((file): [string, FileOutcome] => {
      begin(file);
      try {
        return [file, { result: scanFile(file) }];
      } catch (error) {
        // The other files are still worth their findings.
        return [file, { failure: failureOn(relativeTo(root, file), error) }];
      }
    }),
  );
}

function fileScanner(
  { compiler, unreadable, syntaxErrorOf }: ScannedProgram,
  root: string,
  judgings: Judgings,
): (file: string) => FileResult {
  const analyses = new Map<Settings, Analysis>();
  const analysisUnder = (settings: Settings): Analysis => {
    const analysis = analyses.get(settings) ?? analysisOf(compiler, analysisOptionsOf(settings));
    analyses.set(settings, analysis);
    return analysis;
  };
  const places = placesIn(root, (file) => compiler.textOf(file));
  return (file) => {
    if (unreadable.has(file)) throw unreadable.get(file);
    const source = compiler.sourceFile(file);
    const { settings, rules } = judgings.of(file);
    const view = analysisUnder(settings).fileView(file);
    if (source === undefined || view === undefined) throw new Error('TypeScript cannot read it');
    const suppressionOf = suppressionsOf(source);
    const fileSettings = fileSettingsOf(settings, relativeTo(root, file), file);
    const judgements = runRules(view, rules, fileSettings);
    return {
      findings: judgements.map((judgement) => ({
        ...findingOf(judgement, file, places),
        silenced: silencedBy(suppressionOf(judgement.ruleId, judgement.range.start), judgement.acceptance),
      })),
      acceptances: judgements.flatMap(({ acceptance }) => acceptance ?? []),
      inventory: fileInventoryOf(view, places),
      unjudged: storesUnjudgedBy(rules, view, fileSettings),
      notFollowed: view.notFollowed(),
      diagnostics: syntaxDiagnostics(file, syntaxErrorOf(file), places),
    };
  };
}

function silencedBy(comment: Suppression | undefined, acceptance: PolicyAcceptance | undefined): Silenced | undefined {
  if (comment) return { by: 'comment', ...comment };
  if (!acceptance?.isValid) return undefined;
  const { reason, owner, until } = acceptance.by;
  return { by: 'policy', reason, owner, until };
}

function declaredRecipientsOf({ recipients, governing }: Settings): readonly string[] {
  return [
    ...recipients.map(({ recipient }) => recipient),
    ...(governing?.policy.recipients ?? []).flatMap(({ id, name, hosts }) => [id, name, ...hosts]),
  ];
}

function syntaxDiagnostics(file: string, error: SyntaxError | undefined, places: Places): readonly Diagnostic[] {
  if (error === undefined) return [];
  const { file: name, start } = places({ file, start: error.start, end: error.start });
  return [{ severity: 'warning', message: `Syntax error: ${error.message}`, file: name, start }];
}

function failureOn(file: string, error: unknown): Diagnostic {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { severity: 'error', message: `Privet failed on this file: ${reason.replace(/\.$/u, '')}.`, file };
}
