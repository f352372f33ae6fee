import type { Range } from '@privet/model';

import type { ScannedTag } from './tag-scanner.ts';

/** A word or phrase of a comment with its place in the file. */
export interface Phrase {
  readonly text: string;
  readonly range: Range;
}

/**
 * The words of a comma-separated list at the start of a tag's body: `a, b - note`, `{a, b} note`. A comma carries the
 * list on to the next line; whatever follows the last word is a note.
 */
export function listIn(tag: ScannedTag): readonly Phrase[] {
  const words: Phrase[] = [];
  const word = /(?:[\s{]*)(?!-+(?:\s|$))([^\s,{}]+)(\s*,)?/y;
  while (true) {
    const match = word.exec(tag.body);
    if (match?.[1] === undefined) return words;
    const [whole, written, comma = ''] = match;
    const start = match.index + whole.length - comma.length - written.length;
    words.push(phraseAt(tag, start, written.replace(/[.;:]+$/, '')));
    if (comma === '') return words;
  }
}

/** The text of a tag up to a note (` - …`) or a blank line, on one line. */
export function phraseIn(tag: ScannedTag): Phrase | undefined {
  const written = /^\s*(\S[\s\S]*?)\s*(?=\s-+\s|\r?\n[ \t]*\r?\n|$)/.exec(tag.body);
  if (written?.[1] === undefined || /^-+(\s|$)/.test(written[1])) return undefined;
  const start = written[0].indexOf(written[1]);
  return {
    text: written[1].replace(/\s+/g, ' '),
    range: { start: tag.bodyStart + start, end: tag.bodyStart + start + written[1].length },
  };
}

/** What stands behind a word of the tag's body, without the dash or colon that introduces it. */
export function noteBehind(tag: ScannedTag, word: Phrase): string {
  const rest = tag.body.slice(word.range.end - tag.bodyStart);
  const paragraph = /^[\s\S]*?(?=\r?\n[ \t]*\r?\n|$)/.exec(rest)?.[0] ?? '';
  return paragraph
    .replace(/^[\s}:,–—-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function phraseAt(tag: ScannedTag, start: number, text: string): Phrase {
  return { text, range: { start: tag.bodyStart + start, end: tag.bodyStart + start + text.length } };
}
