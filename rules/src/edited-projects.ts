import type ts from 'typescript';
import type { Analysed, ProgramAnalysis } from './read-linted.ts';

/** Projects whose last program is kept while they are edited: more are not open at once. */
const MAX_EDITED = 4;

/**
 * The analyses of programs, and which of them went before another: an editor has a new program made for each edit of a
 * project. A program is kept alive for that only once its project was seen to be edited; a run of ESLint that lints each
 * file once keeps none.
 */
export class EditedProjects<Analysis extends ProgramAnalysis> {
  readonly #analyses = new WeakMap<ts.Program, Analysis>();
  readonly #last = new Map<string, WeakRef<ts.Program>>();
  /** By project, the one that was edited last at the end. */
  readonly #kept = new Map<string, ts.Program>();

  /** The analysis of a program; one that is new is made from that of the last program of the same project. */
  analysisOf(program: ts.Program, analyse: (before: Analysed<Analysis> | undefined) => Analysis): Analysis {
    const known = this.#analyses.get(program);
    if (known) return known;
    const project = projectOf(program);
    const last = project === undefined ? undefined : this.#last.get(project)?.deref();
    const before = last && this.#analyses.get(last);
    const made = analyse(last && before && { program: last, analysis: before });
    this.#analyses.set(program, made);
    if (last) this.#analyses.delete(last);
    if (project !== undefined) this.#remember(project, program, last !== undefined);
    return made;
  }

  #remember(project: string, program: ts.Program, isEdited: boolean): void {
    this.#last.set(project, new WeakRef(program));
    if (!isEdited) return;
    this.#kept.delete(project);
    this.#kept.set(project, program);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MAX_EDITED && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/** What all programs of a project have in common: the path of its tsconfig.json; undefined for one that has none. */
function projectOf(program: ts.Program): string | undefined {
  const { configFilePath } = program.getCompilerOptions();
  return typeof configFilePath === 'string' ? configFilePath : undefined;
}
