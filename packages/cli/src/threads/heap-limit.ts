/** Megabytes that Node.js allows a heap where it is told nothing else, on a machine of today. */
const usual = 4144;

/**
 * Megabytes that the heap of the command's own thread may take, which most often scans the largest program: half of the
 * memory that there is, since the native compiler needs a good part of the rest. Near its limit, V8 collects garbage again
 * and again: a million lines in one program come to within a tenth of the usual one. What it is told in `NODE_OPTIONS`
 * holds all the same.
 */
export function heapLimit(memory: number): number {
  return Math.max(usual, Math.floor(memory / 2 / 2 ** 20));
}
