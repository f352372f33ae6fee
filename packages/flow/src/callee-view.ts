import type { Activation } from './activation.ts';
import { argumentAt, type ArgumentValue, type CallSite } from './call-site.ts';
import type { FunctionIr } from './ir.ts';
import { rootKey, type CellId, type Label } from './label.ts';
import { loadMember } from './load-member.ts';
import { materialise, placesOf, type Shape } from './shape.ts';
import type { CallbackCall, Summary } from './summary.ts';
import { translated, type Translation } from './translation.ts';
import { join, NOTHING, type Callable, type Value } from './value.ts';

/** A call of a project function. */
export interface ProjectCall {
  readonly summary: Summary;
  readonly receiver: Value;
  readonly args: readonly ArgumentValue[];
  readonly site: CallSite;
  /** Whether the code at hand writes it with all that it hands over, and no library makes it. */
  readonly isWritten: boolean;
  /** What the variables around a returned closure held where it was made. */
  readonly environment: ReadonlyMap<CellId, Value> | undefined;
}

/** What a summary speaks of, as one call of the function knows it. */
export class CalleeView {
  /** The name of the call, under which its objects lie in the caller's heap. */
  readonly place: string;
  readonly #activation: Activation;
  readonly #call: ProjectCall;
  readonly #fn: FunctionIr;
  readonly #parameters = new Map<number, Value>();
  readonly #rooted = new Map<string, Value>();
  /** Results of the callee's calls that this call knows better than the callee did. */
  readonly #results = new Map<string, Value>();
  readonly #translation: Translation;
  #cells: Map<CellId, Value> | undefined;

  constructor(activation: Activation, call: ProjectCall) {
    this.#activation = activation;
    this.#call = call;
    this.#fn = call.summary.function;
    this.place = activation.placeOf(call.site.range, `<${this.#fn.id}`);
    this.#translation = {
      rooted: (label) => this.rooted(label),
      closed: (callable) => this.#closed(callable),
      place: activation.location(call.site.range),
      name: this.place,
    };
  }

  /** A shape of the summary in the caller's heap; `what` tells several of one call apart. */
  materialise(shape: Shape, what: string): Value {
    return materialise(this.#activation.state, shape, `${this.place}${what}`, (value) =>
      translated(this.#activation, value, this.#translation),
    );
  }

  /** What the callee returns: its objects are new ones at each call. */
  result(): Value {
    const { returns } = this.#call.summary;
    this.#activation.state.renew(placesOf(returns, this.place));
    return this.materialise(returns, '');
  }

  /** What a label of the callee is at this call; undefined for what is not the callee's own. */
  rooted(label: Label): Value | undefined {
    // A guess that the callee made of a call which is known here: what the call really returns counts instead.
    if (label.gates.some((at) => this.#results.has(rootKey({ kind: 'call', at })))) return NOTHING;
    const known = this.#rooted.get(label.key);
    if (known) return known;
    const base = this.#baseOf(label);
    const value = base && label.path.reduce((current, name) => loadMember(this.#activation, current, name), base);
    if (value && label.root.kind === 'parameter') this.#rooted.set(label.key, value);
    return value;
  }

  #baseOf({ root }: Label): Value | undefined {
    if (root.kind === 'parameter' && root.function === this.#fn.id) return this.#parameter(root.index);
    if (root.kind === 'cell') return this.#call.environment?.get(root.cell) ?? ownVariable(this.#activation, root.cell);
    return this.#results.get(rootKey(root));
  }

  #parameter(index: number): Value {
    if (index === -1) return this.#call.receiver;
    let value = this.#parameters.get(index);
    if (value === undefined) {
      const isRest = this.#fn.parameters[index]?.rest ?? false;
      value = argumentAt(this.#activation, this.#call.args, index, isRest, `${this.place}:${index}`);
      this.#parameters.set(index, value);
    }
    return value;
  }

  /** Forgets what was looked up, since the call wrote to what it was handed. */
  written(): void {
    this.#rooted.clear();
  }

  /** Notes what a call that the callee makes returns here. */
  settled({ at }: CallbackCall, result: Value): void {
    const key = rootKey({ kind: 'call', at });
    this.#results.set(key, join(this.#results.get(key) ?? NOTHING, result));
  }

  /** A closure that the callee made keeps what the callee's variables held in this call. */
  #closed(callable: Callable): Callable {
    const { cells } = this.#call.summary;
    const isOwn =
      callable.kind === 'function' && this.#activation.around.index.isInside(callable.function, this.#fn.id);
    if (cells.size === 0 || !isOwn) return callable;
    if (this.#cells === undefined) {
      // Set before it is filled: closures in cells refer to the cells that they lie in.
      this.#cells = new Map(this.#call.environment);
      for (const [cell, shape] of cells) this.#cells.set(cell, this.materialise(shape, `^${cell}`));
    }
    return { ...callable, environment: { place: this.place, cells: this.#cells } };
  }
}

/** What a variable of the function at hand holds, as a closure called from here sees it. */
function ownVariable({ file, fn, state }: Activation, cell: CellId): Value | undefined {
  const variable = file.variables.get(cell);
  return variable?.owner === fn.id ? state.variable(variable.id) : undefined;
}
