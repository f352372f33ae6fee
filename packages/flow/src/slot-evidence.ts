import type { Location, PersonalDatum } from '@privet/model';
import type { Callers } from './callers.ts';
import { isStrong } from './evidence.ts';
import { isIdName } from './id-names.ts';
import type { Root } from './label.ts';
import type { ProgramIndex } from './program.ts';
import type { Hit } from './summary.ts';

/**
 * What the place tells in which data stands, where nothing tells what it is: whatever stands behind `to` of a mail that is
 * sent is somebody's address, and so is what is put under the key `email`. Those who hand it over may know better, so it
 * counts where nobody further out does.
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
  of(hit: Hit, known: readonly PersonalDatum[], beside: Iterable<Hit>): PersonalDatum | undefined {
    const { label, sink } = hit;
    const { slot } = sink;
    if (label.weak || known.some(isStrong)) return undefined;
    if (slot === undefined) return this.#underKey(hit);
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

  #underKey({ label: { root, origins } }: Hit): PersonalDatum | undefined {
    for (const { location, path } of origins) {
      const datum = path.length === 0 ? this.#index.port.facts.underKey(location) : undefined;
      if (datum !== undefined) return root.kind === 'parameter' && this.#isHandedOver(root) ? undefined : datum;
    }
    return undefined;
  }

  /** Whether a function of the program hands over what a parameter stands for. */
  #isHandedOver({ function: id }: Root & { readonly kind: 'parameter' }): boolean {
    const fn = this.#index.function(id);
    return fn === undefined || this.#callers.isCalled(fn);
  }

  /** Whether no other function hands the data over: a framework, or a caller that is no part of the program, does. */
  #isOutermost({ label: { root }, at }: Hit, beside: Iterable<Hit>): boolean {
    if (root.kind === 'call') {
      // What a call such as `queue.shift()` gives back may as well be what somebody put into its receiver.
      for (const other of beside) if (isPut(other) && isAt(other, at)) return false;
      return true;
    }
    return root.kind === 'parameter' && root.index >= 0 && !this.#isHandedOver(root);
  }
}

function isAt({ at: { file, start, end } }: Hit, place: Location): boolean {
  return start === place.start && end === place.end && file === place.file;
}

/** Whether something that others put there stands in a place of an API. */
function isPut({ label: { root, weak }, sink }: Hit): boolean {
  return root.kind !== 'call' && !weak && sink.slot !== undefined;
}
