import { analysisOf, javascriptCompiler, type Analysis } from '@privet/engine';
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
import type ts from 'typescript';
import { acceptanceDiagnostics } from './accepted-flows.ts';
import { reportOf, type FileResult, type Silenced } from './assembled-report.ts';
import type { FileSystem } from './file-system.ts';
import { findingOf } from './findings.ts';
import { fileInventoryOf } from './inventory.ts';
import type { Judgings } from './judging.ts';
import { relativeTo } from './paths.ts';
import { placesIn, type Places } from './places.ts';
import { programMaker, type ProgramMaker, type ReadProgram } from './program.ts';
import { projectsOf, type Project } from './projects.ts';
import { findSourceFiles } from './source-files.ts';
import { suppressionsOf, type Suppression } from './suppressions.ts';
import { typescript } from './typescript.ts';
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
}

/** What a scan came to. */
export interface ScanResult {
  readonly report: Report;
  /** Files that Privet itself failed on, relative to the root. */
  readonly failed: readonly string[];
  /** Programs that were made. */
  readonly programs: number;
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
  const makeProgram = programMaker(fileSystem, root);
  const outcomes = new Map<string, FileOutcome>();
  const keep = (file: string, outcome: FileOutcome): void => void outcomes.set(file, outcome);
  const begin = (file: string): void => onProgress(relativeTo(root, file), outcomes.size + 1, files.length);
  for (const project of shared.projects) scanProject(request, project, makeProgram, begin, keep);
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
    failed: failures.flatMap(({ file }) => file ?? []),
    programs: shared.projects.length,
  };
}

/** Scans the files of one program, which is garbage as soon as this returns. */
function scanProject(
  { root, judgings }: ScanRequest,
  project: Project,
  makeProgram: ProgramMaker,
  begin: (file: string) => void,
  keep: (file: string, outcome: FileOutcome) => void,
): void {
  let scanFile: (file: string) => FileResult;
  try {
    scanFile = fileScanner(makeProgram(project), root, judgings);
  } catch (error) {
    for (const file of project.files) keep(file, { failure: failureOn(relativeTo(root, file), error) });
    return;
  }
  for (const file of project.files) {
    begin(file);
    try {
      keep(file, { result: scanFile(file) });
    } catch (error) {
      // The other files are still worth their findings.
      keep(file, { failure: failureOn(relativeTo(root, file), error) });
    }
  }
}

function fileScanner(
  { program, unreadable }: ReadProgram,
  root: string,
  judgings: Judgings,
): (file: string) => FileResult {
  const compiler = javascriptCompiler(typescript, program);
  const analyses = new Map<Settings, Analysis>();
  const analysisUnder = (settings: Settings): Analysis => {
    const analysis = analyses.get(settings) ?? analysisOf(compiler, analysisOptionsOf(settings));
    analyses.set(settings, analysis);
    return analysis;
  };
  const places = placesIn(root, (file) => program.getSourceFile(file)?.text);
  return (file) => {
    if (unreadable.has(file)) throw unreadable.get(file);
    const source = program.getSourceFile(file);
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
      diagnostics: syntaxDiagnostics(program, source, places),
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
  return [...recipients.map(({ recipient }) => recipient), ...(governing?.policy.recipients ?? []).map(({ id }) => id)];
}

/** The first syntax error of a file: those that follow are mostly its echo. */
function syntaxDiagnostics(program: ts.Program, source: ts.SourceFile, places: Places): readonly Diagnostic[] {
  const [first] = program.getSyntacticDiagnostics(source);
  if (first === undefined) return [];
  const { file, start } = places({ file: source.fileName, start: first.start, end: first.start });
  const message = typescript.flattenDiagnosticMessageText(first.messageText, ' ');
  return [{ severity: 'warning', message: `Syntax error: ${message}`, file, start }];
}

function failureOn(file: string, error: unknown): Diagnostic {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { severity: 'error', message: `Privet failed on this file: ${reason.replace(/\.$/u, '')}.`, file };
}
