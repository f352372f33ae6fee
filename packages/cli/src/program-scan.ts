import { analysisOf, type Analysis, type NativeModule } from '@privet/engine';
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
import { relativeTo } from './paths.ts';
import { placesIn, type Places } from './places.ts';
import type { Project } from './projects.ts';
import type { Programs, ScannedProgram, SyntaxError } from './scanned-program.ts';
import type { WorkListener } from './scan-listener.ts';
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
}

/** How programs are scanned. */
export interface ProgramScanRequest {
  readonly root: string;
  readonly judgings: Judgings;
  readonly compiler: CompilerName;
  /** Loads the native compiler, where it is another than the one that is installed. */
  readonly loadNative?: (() => NativeModule) | undefined;
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
  const { notice, programs } = compilersFor(request.compiler, fileSystem, request.root, request.loadNative);
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
  let files: ProgramOutcome['files'] = [];
  for (const [index, programs] of compilers.entries()) {
    try {
      const program = programs.of(project);
      files = scanProject(request, project, program, begin);
      if (program.isWhole()) {
        program.release();
        break;
      }
      notices.push(instead('it ended early'));
    } catch (error) {
      if (index < compilers.length - 1) notices.push(instead(error));
      files = project.files.map((file) => [file, { failure: failureOn(relativeTo(request.root, file), error) }]);
    }
  }
  return { files, notices };
}

/** Scans the files of one program, which is garbage as soon as this returns. */
function scanProject(
  { root, judgings }: ProgramScanRequest,
  { files }: Project,
  program: ScannedProgram,
  begin: (file: string) => void,
): ProgramOutcome['files'] {
  const scanFile = fileScanner(program, root, judgings);
  return files.map((file) => {
    begin(file);
    try {
      return [file, { result: scanFile(file) }];
    } catch (error) {
      // The other files are still worth their findings.
      return [file, { failure: failureOn(relativeTo(root, file), error) }];
    }
  });
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
