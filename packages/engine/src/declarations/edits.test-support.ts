import type { Edit } from '@privet/model';

/** A text after edits that do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (edited, { range, text: written }) => edited.slice(0, range.start) + written + edited.slice(range.end),
      text,
    );
}
