import type { Location, Position, SourceLocation } from '@privet/model';
import { relativeTo } from './paths.ts';

/** Turns offsets in files into lines and columns, with paths relative to a root. */
export type Places = (location: Location) => SourceLocation;

/** Places in files whose text is at hand; a file without text counts as one line. */
export function placesIn(root: string, textOf: (file: string) => string | undefined): Places {
  const starts = new Map<string, readonly number[]>();
  const names = new Map<string, string>();
  return ({ file, start, end }) => {
    const lines = starts.get(file) ?? lineStartsOf(textOf(file) ?? '');
    starts.set(file, lines);
    const name = names.get(file) ?? relativeTo(root, file);
    names.set(file, name);
    return { file: name, start: positionAt(lines, start), end: positionAt(lines, end) };
  };
}

/** The lines of a text, broken where JavaScript breaks them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u);
}

function lineStartsOf(text: string): readonly number[] {
  return [
    0,
    ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)].map(({ 0: breaking, index }) => index + breaking.length),
  ];
}

function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}
