import type { FunctionId, FunctionIr } from './ir.ts';
import type { ProgramIndex } from './program.ts';
import type { StoreUse } from './store-uses.ts';
import type { FunctionResult } from './summary.ts';

/** What functions do to stores, by themselves and by all that they call or make. */
export function storesReachedFrom(
  index: ProgramIndex,
  resultOf: (fn: FunctionIr) => FunctionResult,
  entries: readonly FunctionIr[],
): readonly StoreUse[] {
  const seen = new Set<FunctionId>();
  const open = entries.map(({ id }) => id);
  const uses: StoreUse[] = [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const fn = seen.has(id) ? undefined : index.function(id);
    seen.add(id);
    if (fn === undefined) continue;
    const { stores, entered, made } = resultOf(fn);
    uses.push(...stores);
    open.push(...entered.keys(), ...made.keys());
  }
  return uses;
}
