import type { Inside } from './fates.ts';
import { DEAF } from './hand-overs.ts';
import { interpret } from './interpret.ts';
import type { FunctionId, FunctionIr } from './ir.ts';
import type { Label } from './label.ts';
import { uncounted } from './observer.ts';
import type { Hit } from './summary.ts';

/** A hit that a function keeps from its callers, since what it is handed is known inside. */
export interface Withheld {
  /** What the hit is about, as the function that is called knows it. */
  readonly claim: Label;
  /** The hit, where it stands. */
  readonly hit: Hit;
  readonly file: string;
}

/** Calls inside calls that are looked into. */
const MAX_DEPTH = 5;
const MAX_WITHHELD = 50;

/** Finds what functions, and those that they call, keep from their callers. */
export class WithheldHits {
  readonly #inside: Inside;
  readonly #known = new Map<FunctionId, readonly Withheld[]>();

  constructor(inside: Inside) {
    this.#inside = inside;
  }

  of(fn: FunctionIr, depth = 0): readonly Withheld[] {
    const known = this.#known.get(fn.id);
    if (known) return known;
    const file = this.#inside.around.index.fileOf(fn.id);
    if (file === undefined || depth > MAX_DEPTH) return [];
    // Recursion adds nothing.
    this.#known.set(fn.id, []);
    const told = new Set(this.#inside.around.summaryOf(fn).hits.map(({ key }) => key));
    const found: Withheld[] = this.#inside
      .ownHits(fn)
      .filter(({ key }) => !told.has(key))
      .map((hit) => ({ claim: hit.label, hit, file: file.ir.file }));
    let isAsking = false;
    interpret(this.#inside.around, file, fn, {
      ...DEAF,
      applied: (_site, callee, labelsOf, state) => {
        if (isAsking || found.length >= MAX_WITHHELD) return;
        isAsking = true;
        for (const inner of this.of(callee, depth + 1)) {
          const claims = uncounted(state, () => labelsOf(inner.claim));
          for (const claim of claims) if (isOwn(claim, fn)) found.push({ ...inner, claim });
        }
        isAsking = false;
      },
    });
    const distinct = [...new Map(found.map((one) => [`${one.hit.key}|${one.claim.key}`, one])).values()];
    this.#known.set(fn.id, distinct);
    return distinct;
  }
}

function isOwn({ root }: Label, fn: FunctionIr): boolean {
  return root.kind === 'parameter' && root.function === fn.id;
}
