import type { Edit, Range } from '@privet/model';

import type { Annotation, TagName } from '../annotation-syntax/annotation.ts';

/** Takes a tag and its value out of a comment, and the comment away where nothing else stands in it. */
export function editRemovingTag(text: string, annotation: Annotation, tag: TagName): Edit {
  const { range: comment } = annotation;
  const span = spanOfTag(text, comment, tag);
  const left = text.slice(comment.start, span.start) + text.slice(span.end, comment.end);
  if (/^\/[\s*]*\/$/.test(left)) return { range: withItsLine(text, comment), text: '' };
  return { range: withItsLine(text, span), text: '' };
}

/** A tag with its value as one line of text. */
export function textOfTag(text: string, comment: Range, tag: TagName): string {
  const { start, end } = spanOfTag(text, comment, tag);
  return text
    .slice(start, end)
    .replace(/^\s*(\*|\/\/)/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The range, widened to its whole lines where nothing else stands on them. */
export function withItsLine(text: string, range: Range): Range {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const rest = /^[ \t]*\r?\n/.exec(text.slice(range.end))?.[0];
  if (rest !== undefined && /^\s*\*?\s*$/.test(text.slice(lineStart, range.start))) {
    return { start: lineStart, end: range.end + rest.length };
  }
  // Within a line the space before goes with it.
  const space = /[ \t]*$/.exec(text.slice(lineStart, range.start))?.[0].length ?? 0;
  return { start: range.start - space, end: range.end };
}

/** From the `@` to the last word before the next tag or the end of the comment. */
function spanOfTag(text: string, comment: Range, tag: TagName): Range {
  const body = text.slice(tag.range.end, comment.end).replace(/\*\/$/, '');
  const next = body.search(/(?<=\s)@[a-zA-Z]/);
  const value = (next === -1 ? body : body.slice(0, next)).replace(/[\s*/]+$/, '');
  return { start: tag.range.start, end: tag.range.end + value.length };
}
