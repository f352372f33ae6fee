import type { Flow, Location, Protection, Sink } from '@privet/model';
import type { EvidenceTrace } from './evidence.ts';
import type { Label } from './label.ts';
import type { CallTarget } from './observer.ts';
import type { RootFacts } from './root-facts.ts';

/** Data that a value holds. */
export interface LabelFacts {
  readonly label: Label;
  readonly root: RootFacts;
  readonly evidence: EvidenceTrace;
}

/** What became of data that reached a sink. */
export type FateFacts =
  | { readonly kind: 'stands'; readonly flow: Flow }
  | { readonly kind: 'replaced'; readonly flow: Flow; readonly by: Flow | undefined }
  | { readonly kind: 'elsewhere' | 'cut' | 'development' }
  /** Nothing here tells that it is personal data. */
  | {
      readonly kind: 'unknown';
      readonly settled: boolean;
      /** Flows that are judged further out, where what is handed over is known. */
      readonly standing: readonly Flow[];
      /** Where what is handed over is not known, either. */
      readonly silent: readonly { readonly at: Location; readonly label: LabelFacts }[];
    };

/** Data that reached a sink. */
export interface ReachFacts {
  /** The expression handed over. */
  readonly at: Location;
  readonly label: LabelFacts;
  readonly sink: Sink;
  readonly through: readonly string[];
  readonly fate: FateFacts;
}

/** An expression with what it holds, and where that goes in its function. */
export interface ExpressionFacts {
  readonly at: Location;
  readonly holds: readonly HeldFacts[];
}

/** Data that an expression holds, with where its function takes it. */
export interface HeldFacts extends LabelFacts {
  /** Sinks that the same data reaches in the function, and inside what it calls. */
  readonly reaches: readonly ReachFacts[];
  readonly leaves: readonly ('returned' | 'thrown')[];
  readonly keptIn: readonly RootFacts[];
}

/** A call, with what it leads to and what it hands over. */
export interface CallFacts {
  readonly at: Location;
  readonly callee: Location;
  readonly targets: readonly TargetFacts[];
  readonly arguments: readonly { readonly at: Location; readonly holds: readonly LabelFacts[] }[];
  /** Sinks inside that the callee judges by itself, whatever the caller knows. */
  readonly withheld: readonly ReachFacts[];
}

/** What a call leads to, or calls back. */
export type TargetFacts = { readonly isCallback: boolean } & (
  | {
      readonly kind: 'function' | 'class' | 'bodiless';
      /** '' for anonymous functions. */
      readonly name: string;
      readonly at: Location;
      /** What its declaration promises to do. */
      readonly protection?: Protection;
    }
  | { readonly kind: 'deferred'; readonly root: RootFacts }
  | { readonly kind: 'setter'; readonly root: RootFacts }
  | Extract<CallTarget, { readonly kind: 'catalog' | 'no-sink' | 'builtin' | 'uncatalogued' | 'unresolved' | 'cut' }>
);

/** What the analysis knows of a line. */
export interface LineFacts {
  readonly expressions: readonly ExpressionFacts[];
  readonly calls: readonly CallFacts[];
  /** Data that reaches a sink on the line, or is handed over there to what leads to one. */
  readonly reaches: readonly ReachFacts[];
  /** Whether a function around the line used up its budget, so that what it does beyond is not known. */
  readonly isCut: boolean;
}
