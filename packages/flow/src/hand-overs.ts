import type { Flow } from '@privet/model';
import type { FinalFates, Inside } from './fates.ts';
import { partyKeyOf, toldKeyOf } from './hit-parties.ts';
import { interpret } from './interpret.ts';
import type { FunctionIr } from './ir.ts';
import type { Observer } from './observer.ts';
import type { FileIndex } from './program.ts';
import { settle } from './settle.ts';
import type { Hit } from './summary.ts';

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
  readonly #byParty = new Map<string, ReadonlyMap<string, readonly HandOver[]>>();

  constructor(inside: Inside, fates: FinalFates) {
    this.#inside = inside;
    this.#fates = fates;
  }

  /** The flows that stand for a hit further out. */
  standingFor(hit: Hit): Standing {
    const party = partyKeyOf(hit.sink);
    const known = this.#byParty.get(party) ?? this.#handOversTo(party);
    this.#byParty.set(party, known);
    const flows = new Set<Flow>();
    const silent: Hit[] = [];
    const seen = new Set([hit.key]);
    const waiting: Hit[] = [hit];
    for (let inner = waiting.shift(); inner !== undefined; inner = waiting.shift()) {
      for (const { to, file } of known.get(asHandedOver(inner)) ?? []) {
        if (seen.has(to.key)) continue;
        seen.add(to.key);
        const fate = this.#fates.of(to, file);
        if (fate.kind === 'stands') flows.add(fate.flow);
        else if (fate.kind === 'replaced' && fate.by) flows.add(fate.by);
        else if (fate.kind === 'unknown' && (fate.settled || !known.has(asHandedOver(to)))) silent.push(to);
        if (fate.kind === 'unknown' && !fate.settled) waiting.push(to, ...fate.carried);
        if (fate.kind === 'elsewhere') waiting.push(to);
      }
    }
    return { flows: [...flows], silent };
  }

  /** Every hit on a party's sinks with those that were made from it, in all functions of the program. */
  #handOversTo(party: string): ReadonlyMap<string, readonly HandOver[]> {
    const found = new Map<string, HandOver[]>();
    const { index } = this.#inside.around;
    for (const name of this.#inside.files) {
      const file = index.file(name);
      for (const fn of file?.ir.functions ?? []) {
        if (file === undefined || !this.#reaches(fn, party)) continue;
        this.#observe(file, fn, (from, to) => {
          if (partyKeyOf(to.sink) !== party) return;
          const known = found.get(asHandedOver(from)) ?? [];
          found.set(asHandedOver(from), [...known, { to, file: name }]);
        });
      }
    }
    return found;
  }

  #reaches(fn: FunctionIr, party: string): boolean {
    const { hits, foreign } = this.#inside.resultOf(fn);
    return [hits, ...foreign.values()].some((some) => [...some.values()].some((hit) => partyKeyOf(hit.sink) === party));
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

/** What those who hand data over are told of a hit by: callers of one for each party, writers of a cell of each place. */
function asHandedOver(hit: Hit): string {
  return hit.label.root.kind === 'cell' ? hit.key : toldKeyOf(hit);
}

/** An observer that hears nothing. */
export const DEAF: Observer = {
  before: () => undefined,
  after: () => undefined,
  called: () => undefined,
  applied: () => undefined,
  handedOn: () => undefined,
};
