import type { SourceLocation } from '@privet/model';
import type { Label } from './label.ts';

/** Whole lines of a file, counted from 1, the last included. */
export interface LineRange {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/** The lines that a location has text on. */
export function linesOf({ file, start, end }: SourceLocation): LineRange {
  // The end is excluded: where a line starts, nothing of that line belongs to it.
  const last = end.column === 1 ? end.line - 1 : end.line;
  return { file, first: start.line, last: Math.max(start.line, last) };
}

/** The lines of a label, its own first. */
export function rangesOf(label: Label): readonly LineRange[] {
  return [ownLinesOf(label), ...(label.also ?? []).map(rangeOfPlace)];
}

/** The lines that a reader chose, without other places. */
export function ownLinesOf({ file, line, argLine }: Label): LineRange {
  return { file, first: line, last: argLine ?? line };
}

/** Whether two ranges share a line. */
export function meet(a: LineRange, b: LineRange): boolean {
  return a.file === b.file && a.first <= b.last && b.first <= a.last;
}

/** Orders ranges by how near they are to one that they meet: the nearest first line, then the fewest lines. */
export function compareNearness(to: LineRange, a: LineRange, b: LineRange): number {
  const distance = Math.abs(a.first - to.first) - Math.abs(b.first - to.first);
  return distance === 0 ? a.last - a.first - (b.last - b.first) : distance;
}

/** The line that a place names, as `file:line`. */
export function rangeOfPlace(place: string): LineRange {
  const colon = place.lastIndexOf(':');
  const line = Number(place.slice(colon + 1));
  return { file: place.slice(0, colon), first: line, last: line };
}
