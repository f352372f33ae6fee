import type { RootFacts, TargetFacts } from '@privet/flow';
import type {
  CategoryId,
  DataSelector,
  Evidence,
  Flow,
  Location,
  PersonalDatum,
  Protection,
  PurposeId,
  RecipientModel,
  Sink,
  SinkKind,
} from '@privet/model';

/** Where data comes from, by names that the code gives. */
export type ExplainedRoot = RootFacts;

/** Something that stands in the code. */
export interface Quoted {
  readonly at: Location;
  /** As it is written. */
  readonly text: string;
}

/** What the analysis knows of a line, as plain data: nothing of it is worked out for the explanation alone. */
export interface Explanation {
  /** Of the line, without its break. */
  readonly line: Quoted;
  /** Whether the file is one that is followed: bundled and minified ones are not. */
  readonly isFollowed: boolean;
  /** Whether a function around the line used up its budget, so that what it does beyond is not known. */
  readonly isCut: boolean;
  readonly declarations: readonly ExplainedDeclaration[];
  readonly expressions: readonly ExplainedExpression[];
  readonly calls: readonly ExplainedCall[];
  /** Data that reaches a sink on the line, or is handed over there to what leads to one. */
  readonly reaches: readonly ExplainedReach[];
}

/** A name that is declared on the line. */
export interface ExplainedDeclaration extends Quoted {
  readonly kind: 'field' | 'parameter' | 'variable' | 'type';
  readonly holder?: string;
  readonly clue: Clue;
  /** Absent where nothing makes it personal data. */
  readonly known?: {
    readonly category: CategoryId;
    readonly evidence: Evidence;
    readonly purposes: readonly PurposeId[];
  };
}

/** What a place gives away, beside what was found there. */
export interface Clue {
  /** The name that was judged; '' if there is none. */
  readonly name: string;
  /** What sort of value its type admits; absent where the compiler has no type. */
  readonly type?: string;
  /** An annotation says that it is no personal data. */
  readonly isAnnotatedNone: boolean;
  /** The package that gave the name, which says nothing of this project. */
  readonly foreign?: string;
}

/** What one of the expressions that denote a value told. */
export interface Told extends Quoted {
  /** Members below the expression that are meant. */
  readonly path: readonly string[];
  readonly data: readonly PersonalDatum[];
  /** Nobody further out may know better. */
  readonly settled: boolean;
  readonly clue: Clue;
}

/** Data that a value holds. */
export interface ExplainedData {
  readonly root: ExplainedRoot;
  readonly path: readonly string[];
  /** The value itself, and not something computed from it. */
  readonly exact: boolean;
  /** Members are included; false once it was put into a text. */
  readonly whole: boolean;
  /** A library call that nobody knows lies on every way here. */
  readonly weak: boolean;
  readonly protections: readonly Protection[];
  /** Members that were taken out or overwritten. */
  readonly omitted: readonly string[];
  /** The only members that a query has asked for. */
  readonly selected?: readonly string[];
  /** A call that was not followed, whose type cannot hold the data. */
  readonly endedAt?: Quoted;
  /** What holds it, where its name says that it is only what was left of the data. */
  readonly remainder?: Quoted;
  /** Newest first. */
  readonly told: readonly Told[];
  /** What counts of all that was told. */
  readonly data: readonly PersonalDatum[];
  readonly settled: boolean;
}

/** Data that an expression holds, with where its function takes it. */
export interface ExplainedHolding extends ExplainedData {
  /** Sinks that the same data reaches in the function, and inside what it calls. */
  readonly reaches: readonly ExplainedReach[];
  readonly leaves: readonly ('returned' | 'thrown')[];
  readonly keptIn: readonly ExplainedRoot[];
}

/** An expression with what it holds. */
export interface ExplainedExpression extends Quoted {
  readonly type?: string;
  readonly holds: readonly ExplainedHolding[];
}

/** What a call leads to, or why that is not known. */
export type ExplainedTarget = Exclude<TargetFacts, { readonly kind: 'catalog' }> | ExplainedEntry;

/** An entry of the catalog. */
export interface ExplainedEntry {
  readonly isCallback: boolean;
  readonly kind: 'catalog';
  readonly package: string;
  /** `pino#Logger.info`. */
  readonly key: string;
  /** Whether the entry says what calling it does. */
  readonly isDescribed: boolean;
  readonly sinks: readonly { readonly kind: SinkKind; readonly data: readonly DataSelector[] }[];
  readonly recipient?: RecipientModel;
  readonly protection?: Protection;
}

/** A call with what it leads to and what it hands over; `text` is the callee. */
export interface ExplainedCall extends Quoted {
  readonly targets: readonly ExplainedTarget[];
  readonly arguments: readonly (Quoted & { readonly holds: readonly ExplainedData[] })[];
  /** Sinks inside that the callee judges by itself, whatever the caller knows. */
  readonly withheld: readonly ExplainedReach[];
}

/** What became of data that reached a sink. */
export type ExplainedFate =
  /** A flow that rules judge. */
  | { readonly kind: 'judged'; readonly flow: Flow }
  /** Another flow of the same data into the same sink is judged in its stead. */
  | { readonly kind: 'replaced'; readonly by?: Flow }
  /** It stands in another file than the function that reaches the sink. */
  | { readonly kind: 'elsewhere' }
  /** Its path was cut, and no longer says which of many members is meant. */
  | { readonly kind: 'cut' }
  /** The code runs for its developers alone. */
  | { readonly kind: 'development' }
  /** Nothing tells that it is personal data. */
  | {
      readonly kind: 'unknown';
      readonly settled: boolean;
      /** Flows that are judged further out, where what is handed over is known. */
      readonly standing: readonly Flow[];
      /** Where what is handed over is not known, either. */
      readonly silent: readonly (Quoted & { readonly data: ExplainedData })[];
    };

/** Data that reached a sink; `text` is the expression handed over. */
export interface ExplainedReach extends Quoted {
  readonly data: ExplainedData;
  readonly sink: Sink;
  /** Functions that lead there, outermost first. */
  readonly through: readonly string[];
  readonly fate: ExplainedFate;
}
