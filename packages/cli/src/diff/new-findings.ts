import { keyOf, type FindingIdentity } from '../fingerprints.ts';

/**
 * Which findings are new, by their places in the list: those that are alike in all but their place are counted, and
 * files that were renamed are known by both names.
 */
export function newAmong(
  today: readonly FindingIdentity[],
  before: readonly FindingIdentity[],
  renamed: ReadonlyMap<string, string>,
): ReadonlySet<number> {
  const counts = new Map<string, number>();
  for (const identity of before) {
    const key = keyOf({ ...identity, file: renamed.get(identity.file) ?? identity.file });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fresh = today.flatMap((identity, index) => {
    const key = keyOf(identity);
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left > 0 ? [] : [index];
  });
  return new Set(fresh);
}
