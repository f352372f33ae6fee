import type { DataSelector } from './package-model.ts';

/** Which functions answer requests: what they return goes to whoever asked. */
export interface AnswerModel extends DataSelector {
  /**
   * A schema says what of an object is sent: members that are declared under one of these decorators, as far as the code
   * tells. A single value is sent in any case. Without it, objects are sent whole.
   */
  readonly fields?: readonly string[];
}

/**
 * Code that a framework finds by a convention and whose data it sends to whoever asked, without a call that says so. It
 * counts in every file of a program, whatever the file imports.
 */
export interface ConventionModel {
  /**
   * What is sent: what functions have `returned`, or the `props` of components that run where the answer is read, when
   * code of a server renders them.
   */
  readonly answers: 'returned' | 'props';
  /** Names under which files export the functions, or that these have as members of a component: `getServerSideProps`. */
  readonly exports?: readonly string[];
  /** The directive of such functions, or of the files that export them or the components: `use client`. */
  readonly directive?: string;
  /** Dotted path at which what was returned holds the answer. */
  readonly path?: string;
  /**
   * Files that only servers run, by a folder on their path and their names without an extension: their code renders
   * components there. Functions that are async do in all files, since browsers run none to render.
   */
  readonly servers?: { readonly folder: string; readonly files: readonly string[] };
}
