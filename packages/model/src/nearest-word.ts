/** More wrong letters than these, and a suggestion is a guess. */
const mostEdits = 3;

/**
 * The known word that someone probably meant: one that the written text begins or is the last part of (`email` for
 * `user.contact.email`), else one a few typos away.
 */
export function nearestWord<Word extends string>(written: string, candidates: Iterable<Word>): Word | undefined {
  const sought = written.toLowerCase();
  if (sought === '') return undefined;
  let unfinished: Word | undefined;
  let mistyped: Word | undefined;
  let limit = Math.max(1, Math.min(mostEdits, Math.floor(sought.length / 4)));
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (known === sought) return candidate;
    if (isPartOf(sought, known) && (unfinished === undefined || known.length < unfinished.length))
      unfinished = candidate;
    const distance = editDistance(sought, known, limit);
    if (distance > limit) continue;
    mistyped = candidate;
    // Of equally near words the first stays.
    limit = distance - 1;
  }
  return limit === 0 ? mistyped : (unfinished ?? mistyped);
}

function isPartOf(sought: string, known: string): boolean {
  return sought.length > 2 && (known.startsWith(sought) || known.endsWith(`.${sought}`));
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to another; above `limit` inexact. */
export function editDistance(from: string, to: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = from[row - 1] === to[column - 1] ? 0 : 1;
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + replaced);
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

/** A cell that the loops above have filled. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
