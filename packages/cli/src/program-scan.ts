import { analysisOf, type Analysis, type NativeModule, type Packed } from '@privet/engine';
import type { Diagnostic } from '@privet/model';
import {
  analysisOptionsOf,
  fileSettingsOf,
  runRules,
  storesUnjudgedBy,
  type PolicyAcceptance,
  type Settings,
} from 'eslint-plugin-privet/definitions';
import { acceptanceMet } from './accepted-flows.ts';
import type { FileResult, Silenced } from './assembled-report.ts';
import { compilersFor, instead, type CompilerName } from './compiler-choice.ts';
import type { FileSystem } from './file-system.ts';
import { findingOf } from './findings.ts';
import { fileInventoryOf } from './inventory.ts';
import type { Judgings } from './judging.ts';
import { relativeTo, slashed } from './paths.ts';
import { placesIn, type Places } from './places.ts';
import type { Project } from './projects.ts';
import type { Programs, ScannedProgram, SyntaxError } from './scanned-program.ts';
import type { WorkListener } from './scan-listener.ts';
import { belongsTo, knownFolders, type Telling } from './summaries/told-package.ts';
import { suppressionsOf, type Suppression } from './suppressions.ts';

/** What a file came to, or why it came to nothing. */
export type FileOutcome =
  { readonly result: FileResult; readonly failure?: never } | { readonly failure: Diagnostic; readonly result?: never };

/** What a program came to: plain data, since another thread may have scanned it. */
export interface ProgramOutcome {
  /** By absolute path. */
  readonly files: readonly (readonly [file: string, outcome: FileOutcome])[];
  /** What a user should hear about the way the code was read. */
  readonly notices: readonly string[];
  /** What others need to know of the package that is told of; one for each way to judge its files. */
  readonly told: readonly Packed[];
}

/** How programs are scanned. */
export interface ProgramScanRequest {
  readonly root: string;
  readonly judgings: Judgings;
  readonly compiler: CompilerName;
  /** Loads the native compiler, where it is another than the one that is installed. */
  readonly loadNative?: (() => NativeModule) | undefined;
  readonly telling: Telling;
}

/** Scans programs one after another; what one came to says nothing about another. */
export interface ProgramScanner {
  scan(project: Project): ProgramOutcome;
  /** Ends what runs for it. */
  close(): void;
}

/** Starts a compiler, which is to be closed. */
export function programScanner(
  fileSystem: FileSystem,
  request: ProgramScanRequest,
  { workingOn, processRuns }: WorkListener,
): ProgramScanner {
  const { notice, programs } = compilersFor(
    request.compiler,
    fileSystem,
    request.root,
    request.loadNative,
    knownFolders(request.telling),
  );
  const processes = programs.flatMap(({ processId }) => processId ?? []);
  for (const id of processes) processRuns(id, true);
  const begin = (file: string): void => workingOn(relativeTo(request.root, file));
  return {
    scan: (project) => programOutcome(request, project, programs, begin, notice),
    close() {
      for (const id of processes) processRuns(id, false);
      for (const one of programs) one.close();
    },
  };
}

/** Scans the files of a program with the first compiler that lives to the end of it. */
function programOutcome(
  request: ProgramScanRequest,
  project: Project,
  compilers: readonly Programs[],
  begin: (file: string) => void,
  notice: string | undefined,
): ProgramOutcome {
  const notices = notice === undefined ? [] : [notice];
  let scanned: ScannedFiles = { files: [], told: [] };
  for (const [index, programs] of compilers.entries()) {
    try {
      const program = programs.of(project);
      scanned = scanProject(request, project, program, begin);
      if (program.isWhole()) {
        program.release();
        break;
      }
      notices.push(instead('it ended early'));
    } catch (error) {
      if (index < compilers.length - 1) notices.push(instead(error));
      scanned = {
        files: project.files.map((file) => [file, { failure: failureOn(relativeTo(request.root, file), error) }]),
        told: [],
      };
    }
  }
  return { ...scanned, notices };
}

type ScannedFiles = Pick<ProgramOutcome, 'files' | 'told'>;

/** Scans the files of one program, which is garbage as soon as this returns. */
function scanProject(
  { root, judgings, telling }: ProgramScanRequest,
  { files }: Project,
  program: ScannedProgram,
  begin: (file: string) => void,
): ScannedFiles {
  const { known, told } = telling;
  const analyses = new Map<Settings, Analysis>();
  const analysisUnder = (settings: Settings): Analysis => {
    const analysis = analyses.get(settings) ?? analysisOf(program.compiler, { ...analysisOptionsOf(settings), known });
    analyses.set(settings, analysis);
    return analysis;
  };
  const scanFile = fileScanner(program, root, judgings, analysisUnder);
  const outcomes = files.map((file): readonly [string, FileOutcome] => {
    begin(file);
    try {
      return [file, { result: scanFile(file) }];
    } catch (error) {
      // The other files are still worth their findings.
      return [file, { failure: failureOn(relativeTo(root, file), error) }];
    }
  });
  if (told === undefined) return { files: outcomes, told: [] };
  const own = program.compiler.projectFiles().filter((file) => belongsTo(told, file));
  const judged = [...new Set(own.map((file) => judgings.of(file).settings))];
  return {
    files: outcomes,
    told: judged.map((settings) =>
      analysisUnder(settings).knowledgeOf(
        own.filter((file) => judgings.of(file).settings === settings),
        slashed(root),
      ),
    ),
  };
}

function fileScanner(
  { compiler, unreadable, syntaxErrorOf }: ScannedProgram,
  root: string,
  judgings: Judgings,
  analysisUnder: (settings: Settings) => Analysis,
): (file: string) => FileResult {
  const placesBy = new Map<Analysis, Places>();
  return (file) => {
    if (unreadable.has(file)) throw unreadable.get(file);
    const source = compiler.sourceFile(file);
    const { settings, rules } = judgings.of(file);
    const analysis = analysisUnder(settings);
    const places = placesBy.get(analysis) ?? placesIn(root, analysis.textOf);
    placesBy.set(analysis, places);
    const view = analysis.fileView(file);
    if (source === undefined || view === undefined) throw new Error('TypeScript cannot read it');
    const suppressionOf = suppressionsOf(source);
    const fileSettings = fileSettingsOf(settings, relativeTo(root, file), file);
    const judgements = runRules(view, rules, fileSettings);
    return {
      findings: judgements.map((judgement) => ({
        ...findingOf(judgement, file, places),
        silenced: silencedBy(suppressionOf(judgement.ruleId, judgement.range.start), judgement.acceptance),
      })),
      acceptances: judgements.flatMap(({ acceptance }) => acceptanceMet(settings.governing, acceptance, root)),
      inventory: fileInventoryOf(view, places),
      unjudged: storesUnjudgedBy(rules, view, fileSettings),
      notFollowed: Object.fromEntries(view.notFollowed()),
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

function syntaxDiagnostics(file: string, error: SyntaxError | undefined, places: Places): readonly Diagnostic[] {
  if (error === undefined) return [];
  const { file: name, start } = places({ file, start: error.start, end: error.start });
  return [{ severity: 'warning', message: `Syntax error: ${error.message}`, file: name, start }];
}

function failureOn(file: string, error: unknown): Diagnostic {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { severity: 'error', message: `Privet failed on this file: ${reason.replace(/\.$/u, '')}.`, file };
}
