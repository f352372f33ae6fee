import type { Location } from '@privet/model';
import type { PartialText } from './known-part.ts';

/** Characters of an expression that are kept: its last words name what it denotes, its first ones stand in messages. */
const MAX_STRETCH = 200;

/** What is left of texts where only some places are of interest; of these files at least where their lines begin. */
export function partialTexts(
  files: readonly string[],
  places: readonly Location[],
  textOf: (file: string) => string | undefined,
): ReadonlyMap<string, PartialText> {
  const byFile = new Map(files.map((file) => [file, new Map<number, string>()] as const));
  for (const { file, start, end } of places) {
    const stretches = byFile.get(file) ?? new Map<number, string>();
    byFile.set(file, stretches);
    const text = textOf(file) ?? '';
    const add = (from: number, to: number): void => {
      const stretch = text.slice(from, to);
      if (stretch.length > (stretches.get(from)?.length ?? 0)) stretches.set(from, stretch);
    };
    add(start, Math.min(end, start + MAX_STRETCH));
    if (end - start > MAX_STRETCH) add(Math.max(start + MAX_STRETCH, end - MAX_STRETCH), end);
  }
  return new Map(
    [...byFile].map(([file, stretches]) => [
      file,
      { lines: lineStartsOf(textOf(file) ?? ''), stretches: new Map([...stretches].sort(([a], [b]) => a - b)) },
    ]),
  );
}

/** A text with blanks for all that is not known of it. */
export function blankedText(parts: readonly PartialText[]): string {
  const stretches = parts.flatMap((part) => [...part.stretches]);
  const lines = parts[0]?.lines ?? [];
  const length = Math.max(lines.at(-1) ?? 0, ...stretches.map(([start, text]) => start + text.length));
  const characters = Array.from({ length }, () => ' ');
  for (const start of lines) if (start > 0) characters[start - 1] = '\n';
  for (const [start, text] of stretches)
    for (let index = 0; index < text.length; index += 1) characters[start + index] = text.charAt(index);
  return characters.join('');
}

function lineStartsOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)].map(({ 0: end, index }) => index + end.length)];
}
