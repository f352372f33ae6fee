import type { Location, PersonalDatum, Slot } from '@privet/model';
import type { Callers } from './callers.ts';
import { isStrong } from './evidence.ts';
import { isIdName } from './id-names.ts';
import type { ProgramIndex } from './program.ts';
import type { Hit } from './summary.ts';

/**
 * What the place tells in which data stands at a sink, where nothing tells what it is: whatever stands behind `to` of a mail
 * is somebody's address. Those who hand it over may know better, so it counts where nobody further out does.
 */
export class SlotEvidence {
  readonly #index: ProgramIndex;
  readonly #callers: Callers;

  constructor(index: ProgramIndex, callers: Callers) {
    this.#index = index;
    this.#callers = callers;
  }

  /**
   * What the place of a hit tells beyond what is known of it already, where the hits `beside` it are those of the same
   * function; undefined where that is enough, or it tells nothing.
   */
  of(hit: Hit, known: readonly PersonalDatum[], beside: ReadonlyMap<string, Hit>): PersonalDatum | undefined {
    const { label } = hit;
    const slot = hit.sink.slot ?? slotsIn(beside).get(label.key);
    if (slot === undefined || label.weak || known.some(isStrong)) return undefined;
    const { facts } = this.#index.port;
    const isOfNobody = label.origins.some(({ location, path }) => {
      const last = path.at(-1);
      return (last !== undefined && isIdName(last)) || facts.isOfNobody(location, path);
    });
    if (isOfNobody || !this.#isOutermost(hit, beside)) return undefined;
    return {
      category: slot.category,
      evidence: { level: 'inferred', strength: 'strong', reason: `inferred as ${slot.as}` },
      path: [],
      purposes: [],
      recipients: [],
    };
  }

  /** Whether no other function hands the data over: a framework, or a caller that is no part of the program, does. */
  #isOutermost({ label: { root }, at }: Hit, beside: ReadonlyMap<string, Hit>): boolean {
    if (root.kind === 'call') {
      // What a call such as `queue.shift()` gives back may as well be what somebody put into its receiver.
      for (const other of beside.values()) if (isPut(other) && isAt(other, at)) return false;
      return true;
    }
    if (root.kind !== 'parameter' || root.index < 0) return false;
    const fn = this.#index.function(root.function);
    // Those who call what a package of the workspace exports are in other programs, and judged there.
    if (fn === undefined || this.#index.port.isShared(this.#index.placeOf(fn).file)) return false;
    return !this.#callers.isCalled(fn);
  }
}

function isAt({ at: { file, start, end } }: Hit, place: Location): boolean {
  return start === place.start && end === place.end && file === place.file;
}

const slotsKnown = new WeakMap<ReadonlyMap<string, Hit>, ReadonlyMap<string, Slot>>();

/** What the places tell in which values of a function stand: a receiver that gets mail is one where it is logged, too. */
function slotsIn(hits: ReadonlyMap<string, Hit>): ReadonlyMap<string, Slot> {
  const known = slotsKnown.get(hits);
  if (known) return known;
  const slots = new Map<string, Slot>();
  for (const { label, sink } of hits.values()) if (sink.slot && label.exact) slots.set(label.key, sink.slot);
  slotsKnown.set(hits, slots);
  return slots;
}

/** Whether something that others put there stands in a place of an API. */
function isPut({ label: { root, weak }, sink }: Hit): boolean {
  return root.kind !== 'call' && !weak && sink.slot !== undefined;
}
