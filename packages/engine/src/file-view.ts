import type {
  CategoryId,
  Evidence,
  Flow,
  Location,
  PersonalDatum,
  PurposeId,
  Range,
  RiskyOptionModel,
  RoleGuard,
  Sink,
  SinkKind,
  Suggestion,
} from '@privet/model';

/**
 * The questions that rules ask about one file. Everything is computed on the first question and remembered; no answer
 * holds syntax nodes or types.
 */
export interface FileView {
  readonly file: string;
  readonly text: string;
  /**
   * Flows of personal data that stand in this file and end in a sink of these kinds, protected or not, in source order. Of
   * answers those that could be more than their reader needs: all where a policy says what answers may hold.
   */
  flowsTo(...kinds: readonly SinkKind[]): readonly FileFlow[];
  /** Where personal data is read whose readers the policy names, in source order. */
  reads(): readonly PersonalRead[];
  /** Fields, parameters and variables declared here that are annotated or look like personal data, in source order. */
  personalDeclarations(): readonly PersonalDeclaration[];
  /** Those of the fields declared here that the program keeps somewhere, and does nothing else with. */
  unusedData(): readonly UnusedData[];
  /** What is wrong with annotations of this file, in source order. */
  annotationProblems(): readonly AnnotationProblem[];
  /** SDK options set here that collect more than the code shows. */
  riskyOptions(): readonly RiskyOption[];
  /** What tags around a place say that its code works for; undefined where none does. */
  purposesAround(range: Range): CodePurposes | undefined;
  /** Calls here that were not followed, by cause. */
  notFollowed(): ReadonlyMap<string, number>;
}

/** Personal data that is read as a member of something. */
export interface PersonalRead {
  readonly at: Location;
  /** Source text of the expression that reads it. */
  readonly text: string;
  /** Never empty. */
  readonly data: readonly PersonalDatum[];
  /** Checks of who asks that every way to there has passed. */
  readonly roles: readonly RoleGuard[];
  /** None so far: whoever needs the data asks for the right to it. */
  suggestions(): readonly Suggestion[];
}

/** Purposes that a piece of code is tagged with. */
export interface CodePurposes {
  /** Never empty. */
  readonly purposes: readonly PurposeId[];
  /** What the tag belongs to. */
  readonly by: 'function' | 'file';
}

/** A flow with the changes that would end it. */
export interface FileFlow extends Flow {
  /** Computed when asked for; of these data alone where only they should not flow. */
  suggestions(data?: readonly PersonalDatum[]): readonly Suggestion[];
}

export interface PersonalDeclaration {
  readonly name: string;
  /** Interface, class, type alias, schema or model that holds it; absent for parameters and variables. */
  readonly holder?: string;
  /** Of the declared name. */
  readonly range: Range;
  readonly category: CategoryId;
  readonly evidence: Evidence;
  readonly purposes: readonly PurposeId[];
  readonly suggestions: () => readonly Suggestion[];
}

/** A field that the program keeps, and neither reads by its name nor hands on. */
export interface UnusedData extends PersonalDeclaration {
  /** Where it is kept. */
  readonly keptBy: Sink;
}

export type AnnotationProblemKind =
  | 'unknown-category' // with the nearest known one
  | 'unknown-purpose'
  | 'unknown-legal-basis'
  | 'invalid-retention'
  | 'missing-category' // `@personalData` without a value
  | 'contradiction' // two categories, or `none` beside a category
  | 'missing-reason' // `@personalData none` without a reason
  | 'stale' // `@personalData none` where nothing would have been inferred
  | 'never-read' // a tag in a comment that TypeScript and Privet do not attach to a declaration
  | 'orphan'; // `@purpose` and others without personal data beside them

export interface AnnotationProblem {
  readonly kind: AnnotationProblemKind;
  /** Of the offending word in the comment. */
  readonly range: Range;
  /** The word as written. */
  readonly written: string;
  /** The nearest valid word. */
  readonly nearest?: string;
  readonly suggestions: () => readonly Suggestion[];
}

export interface RiskyOption {
  /** Of the option, or of the call where its absence is the risk. */
  readonly range: Range;
  readonly call: string;
  readonly package: string;
  readonly option: RiskyOptionModel;
  readonly location: Location;
  suggestions(): readonly Suggestion[];
}
