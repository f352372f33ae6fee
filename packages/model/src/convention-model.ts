import type { FileCondition } from './file-condition.ts';
import type { DataSelector } from './package-model.ts';

/** Which functions answer requests: what they return goes to whoever asked. */
export interface AnswerModel extends DataSelector {
  /** Who asks is the recipient of the entry, as a model asks the tools that it is given. */
  readonly to?: 'recipient';
  /**
   * A schema says what of an object is sent: members that are declared under one of these decorators, as far as the code
   * tells. A single value is sent in any case. Without it, objects are sent whole.
   */
  readonly fields?: readonly string[];
  /** Members under which the functions lie where an object stands in their place: `handler`. */
  readonly handlers?: readonly string[];
  /**
   * Members of the first parameter at which code of the server keeps data (`locals` of SvelteKit); what else such
   * functions are called with is what whoever asked has sent themselves.
   */
  readonly serverData?: readonly string[];
}

/**
 * Code that a framework finds by a convention and whose data it sends to whoever asked, without a call that says so. It
 * counts in every file of a program, whatever the file imports, unless `where` says more.
 */
export interface ConventionModel {
  /**
   * What is sent: what functions have `returned`, or the `props` of components that run where the answer is read, when
   * code of a server renders them.
   */
  readonly answers: 'returned' | 'props';
  /** In which files such functions are found. */
  readonly where?: FileCondition;
  /** Names under which files export the functions: `getServerSideProps`. */
  readonly exports?: readonly string[];
  /** What files export under these names is an object, and its members are the functions (`actions` of SvelteKit). */
  readonly members?: true;
  /** Names under which components have the functions: `getInitialProps`. */
  readonly ofComponents?: readonly string[];
  /** The directive of such functions, or of the files that export them or the components: `use client`. */
  readonly directive?: string;
  /** Instances that the functions are called with: keys of `types` as in `returns`; `''` for what nobody knows. */
  readonly parameters?: readonly string[];
  /**
   * Members of the first parameter at which code of the server keeps data (`locals` of SvelteKit); what else such
   * functions are called with is what whoever asked has sent themselves.
   */
  readonly serverData?: readonly string[];
  /** Dotted path at which what was returned holds the answer. */
  readonly path?: string;
  /**
   * Files that only servers run: their code renders components there. Functions that are async do in all files, since
   * browsers run none to render.
   */
  readonly servers?: FileCondition;
}

/** Exports that files name without importing them, since a framework adds the imports. */
export interface AutoImportModel {
  readonly exports: readonly string[];
  readonly where: FileCondition;
}
