import type { FileView } from '@privet/engine';
import type ts from 'typescript';
import type { LintedSource, ReadLinted } from './linted-source.ts';
import { EditedProjects } from './edited-projects.ts';
import type { Settings } from './settings.ts';
import { singleFileProgram } from './single-file-program.ts';

/** The analysis of a program, as far as rules need it. */
export interface ProgramAnalysis {
  fileView(file: string): FileView | undefined;
}

/** A program, and what is known of it. */
export interface Analysed<Analysis extends ProgramAnalysis> {
  readonly program: ts.Program;
  readonly analysis: Analysis;
}

/**
 * Analyses a program, reading its syntax with the compiler that is handed in. `before` is the last program of the same
 * project, which nobody will ask about again if it is made use of.
 */
export type Analyse<Analysis extends ProgramAnalysis> = (
  program: ts.Program,
  compiler: typeof ts,
  settings: Settings,
  before?: Analysed<Analysis>,
) => Analysis;

/** Reads linted files with one analysis for each program and settings, whatever the number of rules and files. */
export function readLintedWith<Analysis extends ProgramAnalysis>(
  compiler: typeof ts,
  analyse: Analyse<Analysis>,
): ReadLinted {
  const bySettings = new WeakMap<Settings, EditedProjects<Analysis>>();
  const noticed = new WeakSet<ts.Program>();

  function analysisFor(program: ts.Program, settings: Settings): Analysis {
    const projects = bySettings.get(settings) ?? new EditedProjects<Analysis>();
    bySettings.set(settings, projects);
    return projects.analysisOf(program, (before) => analyse(program, compiler, settings, before));
  }

  function readAlone({ file, text, settings }: LintedSource): FileView {
    const view = analyse(singleFileProgram(compiler, file, text), compiler, settings).fileView(file);
    if (view === undefined) throw new Error('TypeScript cannot read it');
    return view;
  }

  return (source) => {
    const { file, program, settings } = source;
    const sourceFile = program?.getSourceFile(file);
    if (program === undefined || sourceFile === undefined) return { view: readAlone(source) };
    if (isOfCompiler(sourceFile, compiler)) {
      return { view: analysisFor(program, settings).fileView(file) ?? readAlone(source) };
    }
    const isNew = !noticed.has(program);
    noticed.add(program);
    return { view: readAlone(source), ...(isNew && { notice: twoCompilers(compiler.version) }) };
  };
}

/** Whether a source file was parsed by a compiler with the same numbers for kinds of syntax. */
function isOfCompiler(sourceFile: ts.SourceFile, { SyntaxKind }: typeof ts): boolean {
  return sourceFile.kind === SyntaxKind.SourceFile && sourceFile.endOfFileToken.kind === SyntaxKind.EndOfFileToken;
}

function twoCompilers(version: string): string {
  return `Privet reads TypeScript with version ${version}, but the parser with another; flows between files are not followed until both use one copy.`;
}
