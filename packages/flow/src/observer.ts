import type { CallModel, Location, Range, SinkKind } from '@privet/model';
import type { Api } from './api.ts';
import type { ClassId, FunctionIr, Instruction } from './ir.ts';
import type { CellId, Label } from './label.ts';
import type { State } from './state.ts';
import type { Hit, NotFollowed } from './summary.ts';
import type { Value } from './value.ts';

/** What a call turned out to call, or why that is not known. */
export type CallTarget =
  | { readonly kind: 'function'; readonly function: FunctionIr }
  | { readonly kind: 'class'; readonly class: ClassId }
  /** A place in the catalog; without a model, nothing is said of calling it. */
  | { readonly kind: 'catalog'; readonly api: Api; readonly call: CallModel | undefined }
  /** What the catalog calls a sink, and is none here: a request to nobody else, or what a command-line tool prints. */
  | { readonly kind: 'no-sink'; readonly sink: SinkKind }
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'setter'; readonly cell: CellId }
  /** What a parameter or a shared variable holds: whoever knows that follows the call. */
  | { readonly kind: 'deferred'; readonly callee: Label }
  /** A package's declaration, of which the catalog has nothing. */
  | { readonly kind: 'uncatalogued'; readonly package: string; readonly type: string; readonly name: string }
  /** A declaration of the project without a body. */
  | { readonly kind: 'bodiless'; readonly declaration: Location }
  | { readonly kind: 'unresolved'; readonly reason: UnresolvedReason }
  | { readonly kind: 'cut'; readonly cause: NotFollowed };

/** Why neither the flow nor a type tells what is called. */
export type UnresolvedReason =
  | 'own-object' // an object made in the function has no function of this name
  | 'no-data' // nothing handed over could hold data, so that the type was not asked
  | 'unfamiliar-name' // no model and no file of the project has a member of this name
  | 'uncatalogued-package' // it comes from a package of which the catalog has nothing
  | 'undeclared' // its type has no declaration
  | 'spent'; // the function had used up its budget

/** Hears what interpretation does, for those who explain it: with or without one, the results are the same. */
export interface Observer {
  /** Before an instruction runs: what it will read. */
  before(step: Instruction, temps: readonly Value[], state: State): void;
  /** After it ran: what it made. */
  after(step: Instruction, temps: readonly Value[], state: State): void;
  /** A call at `site` leads to `target`, or calls it back. */
  called(site: Range, target: CallTarget, isCallback: boolean): void;
  /** A summary was applied; `labelsOf` tells what a claim of the callee about its own is at the call. */
  applied(site: Range, fn: FunctionIr, labelsOf: (claim: Label) => readonly Label[], state: State): void;
  /** A hit that a call has because its callee has one. */
  handedOn(from: Hit, to: Hit): void;
}

/** Answers a question without counting it against the budget of the function observed. */
export function uncounted<Answer>({ work }: State, ask: () => Answer): Answer {
  const before = work.labels;
  const answer = ask();
  work.labels = before;
  return answer;
}
