import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most likely stands for; undefined when none is near. */
export function findNearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(written, known);
  return distance(written, nearest) <= Math.max(2, written.length / 3) ? nearest : undefined;
}
