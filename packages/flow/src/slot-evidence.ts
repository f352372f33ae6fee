import type { PersonalDatum } from '@privet/model';
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

  /** What the place of a hit tells beyond what is known of it already; undefined where that is enough, or it tells nothing. */
  of({ label, sink: { slot } }: Hit, known: readonly PersonalDatum[]): PersonalDatum | undefined {
    if (slot === undefined || label.weak || known.some(isStrong)) return undefined;
    const { facts } = this.#index.port;
    const isOfNobody = label.origins.some(({ location, path }) => {
      const last = path.at(-1);
      return (last !== undefined && isIdName(last)) || facts.isOfNobody(location, path);
    });
    if (isOfNobody || !this.#isOutermost(label)) return undefined;
    return {
      category: slot.category,
      evidence: { level: 'inferred', strength: 'strong', reason: `inferred as ${slot.as}` },
      path: [],
      purposes: [],
      recipients: [],
    };
  }

  /** Whether no other function hands the data over: a framework, or a caller that is no part of the program, does. */
  #isOutermost({ root }: Hit['label']): boolean {
    if (root.kind === 'call') return true;
    if (root.kind !== 'parameter' || root.index < 0) return false;
    const fn = this.#index.function(root.function);
    return fn !== undefined && !this.#callers.isCalled(fn);
  }
}
