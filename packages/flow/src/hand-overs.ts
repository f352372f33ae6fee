import type { Flow } from '@privet/model';
import type { FinalFates, Inside } from './fates.ts';
import { interpret } from './interpret.ts';
import type { FunctionIr } from './ir.ts';
import type { Observer } from './observer.ts';
import type { FileIndex } from './program.ts';
import { settle } from './settle.ts';
import { sinkKey, type Hit } from './summary.ts';

/** Where a hit is judged whose function does not know the data. */
export interface Standing {
  readonly flows: readonly Flow[];
  /** Hits of those who hand it over, of which nobody knows, either, what they are. */
  readonly silent: readonly Hit[];
}

interface HandOver {
  readonly to: Hit;
  /** The file of the function that hands over. */
  readonly file: string;
}

/** Follows hits outwards: to the calls that hand the data over, and to those who wrote it into a shared cell. */
export class HandOvers {
  readonly #inside: Inside;
  readonly #fates: FinalFates;
  readonly #bySink = new Map<string, ReadonlyMap<string, readonly HandOver[]>>();

  constructor(inside: Inside, fates: FinalFates) {
    this.#inside = inside;
    this.#fates = fates;
  }

  /** The flows that stand for a hit further out. */
  standingFor(hit: Hit): Standing {
    const known = this.#bySink.get(sinkKey(hit.sink)) ?? this.#handOversTo(sinkKey(hit.sink));
    this.#bySink.set(sinkKey(hit.sink), known);
    const flows = new Set<Flow>();
    const silent: Hit[] = [];
    const seen = new Set([hit.key]);
    const waiting: Hit[] = [hit];
    for (let inner = waiting.shift(); inner !== undefined; inner = waiting.shift()) {
      for (const { to, file } of known.get(inner.key) ?? []) {
        if (seen.has(to.key)) continue;
        seen.add(to.key);
        const fate = this.#fates.of(to, file);
        if (fate.kind === 'stands') flows.add(fate.flow);
        else if (fate.kind === 'replaced' && fate.by) flows.add(fate.by);
        else if (fate.kind === 'unknown' && (fate.settled || !known.has(to.key))) silent.push(to);
        if (fate.kind === 'unknown' && !fate.settled) waiting.push(to, ...fate.carried);
        if (fate.kind === 'elsewhere') waiting.push(to);
      }
    }
    return { flows: [...flows], silent };
  }

  /** Every hit on a sink with those that were made from it, in all functions of the program. */
  #handOversTo(sink: string): ReadonlyMap<string, readonly HandOver[]> {
    const found = new Map<string, HandOver[]>();
    const { index } = this.#inside.around;
    for (const name of this.#inside.files) {
      const file = index.file(name);
      for (const fn of file?.ir.functions ?? []) {
        if (file === undefined || !this.#reaches(fn, sink)) continue;
        this.#observe(file, fn, (from, to) => {
          if (sinkKey(to.sink) !== sink) return;
          const known = found.get(from.key) ?? [];
          found.set(from.key, [...known, { to, file: name }]);
        });
      }
    }
    return found;
  }

  #reaches(fn: FunctionIr, sink: string): boolean {
    const { hits, foreign } = this.#inside.resultOf(fn);
    return [hits, ...foreign.values()].some((some) => [...some.values()].some((hit) => sinkKey(hit.sink) === sink));
  }

  /** Interprets a function again, as the analysis did, and hears what it hands over. */
  #observe(file: FileIndex, fn: FunctionIr, handedOn: Observer['handedOn']): void {
    const { around } = this.#inside;
    const observer: Observer = { ...DEAF, handedOn };
    const own = interpret(around, file, fn, observer).recorder.result(new Map());
    const children = (file.children.get(fn.id) ?? []).map((child) => this.#inside.resultOf(child));
    settle(around.index, fn, own, children, (callee) => around.summaryOf(callee), handedOn);
  }
}

/** An observer that hears nothing. */
export const DEAF: Observer = {
  before: () => undefined,
  after: () => undefined,
  called: () => undefined,
  applied: () => undefined,
  handedOn: () => undefined,
};
