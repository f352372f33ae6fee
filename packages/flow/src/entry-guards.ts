import type { Location } from '@privet/model';
import type { Callers } from './callers.ts';
import { allGuards, commonGuards, NO_GUARDS, type Guards } from './guards.ts';
import type { FunctionId, FunctionIr } from './ir.ts';
import type { ProgramIndex } from './program.ts';
import type { FunctionResult, Hit } from './summary.ts';

/** Callers of callers that are asked: a check further up is nobody's idea of one. */
const MAX_CALLERS = 8;

/** Checks of consent that have been passed whenever a function runs, since everything that calls it has passed them. */
export class EntryGuards {
  readonly #index: ProgramIndex;
  readonly #callers: Callers;
  readonly #resultOf: (fn: FunctionIr) => FunctionResult;
  readonly #known = new Map<FunctionId, Guards>();

  constructor(index: ProgramIndex, callers: Callers, resultOf: (fn: FunctionIr) => FunctionResult) {
    this.#index = index;
    this.#callers = callers;
    this.#resultOf = resultOf;
  }

  /** Those of the function in which a place stands. */
  at(place: Location): Guards {
    const { port } = this.#index;
    // Where nothing is checked, callers need not be looked for.
    if (port.guardNames().size === 0 && !port.asksForStage()) return NO_GUARDS;
    const around = this.#around(place);
    return around ? this.#of(around, []) : NO_GUARDS;
  }

  #around({ file, start, end }: Location): FunctionIr | undefined {
    let around: FunctionIr | undefined;
    for (const fn of this.#index.file(file)?.ir.functions ?? []) {
      const isAround = fn.range.start <= start && fn.range.end >= end;
      if (isAround && (around === undefined || fn.range.start >= around.range.start)) around = fn;
    }
    return around;
  }

  /** What always holds in a function; a caller that is asked already adds no new way to it. */
  #of(fn: FunctionIr, asked: readonly FunctionId[]): Guards {
    const known = this.#known.get(fn.id);
    if (known) return known;
    if (fn.kind === 'module' || asked.length >= MAX_CALLERS) return NO_GUARDS;
    const next = [...asked, fn.id];
    const guards = allGuards(this.#ofMaking(fn, next), this.#ofCalling(fn, next));
    // Within a cycle the answer lacks the callers that were being asked.
    if (asked.length === 0) this.#known.set(fn.id, guards);
    return guards;
  }

  /** A closure runs only after it was made. */
  #ofMaking(fn: FunctionIr, asked: readonly FunctionId[]): Guards {
    const parent = fn.parent === undefined ? undefined : this.#index.function(fn.parent);
    if (parent === undefined || asked.includes(parent.id)) return NO_GUARDS;
    return allGuards(this.#resultOf(parent).made.get(fn.id) ?? NO_GUARDS, this.#of(parent, asked));
  }

  #ofCalling(fn: FunctionIr, asked: readonly FunctionId[]): Guards {
    let common: Guards | undefined;
    for (const caller of this.#callers.of(fn)) {
      if (asked.includes(caller.function.id)) continue;
      const passed = allGuards(caller.guards, this.#of(caller.function, asked));
      common = common ? commonGuards(common, passed) : passed;
      if (common.size === 0) return common;
    }
    return common ?? NO_GUARDS;
  }
}

/** What nested functions do, with the checks that the function around them has passed where it makes or calls them. */
export function underGuardsOf(
  own: FunctionResult,
  children: readonly { readonly id: FunctionId; readonly result: FunctionResult }[],
): readonly FunctionResult[] {
  const callers = [own, ...children.map(({ result }) => result)];
  return children.map(({ id, result }) => {
    const called = callers.flatMap(({ entered }) => entered.get(id) ?? []);
    const guards = allGuards(
      own.made.get(id) ?? NO_GUARDS,
      called.length === 0 ? NO_GUARDS : called.reduce(commonGuards),
    );
    if (guards.size === 0) return result;
    const guarded = (hit: Hit): Hit => ({ ...hit, guards: allGuards(hit.guards, guards) });
    return { ...result, hits: new Map([...result.hits].map(([key, hit]) => [key, guarded(hit)])) };
  });
}
