import type { Edit, Range } from '@privet/model';
import type ts from 'typescript';

/**
 * Takes an element out of a comma-separated list, with its comma, the comments that speak of it, and the lines that it
 * leaves empty.
 */
export function editsRemovingElement(
  syntax: typeof ts,
  { text }: ts.SourceFile,
  list: ts.NodeArray<ts.Node>,
  element: ts.Node,
): readonly Edit[] {
  const index = list.indexOf(element);
  const next = list[index + 1];
  const isLast = next === undefined;
  const start = startWithComments(syntax, text, element);
  const comma = isLast && index > 0 && !list.hasTrailingComma ? [removal(commaBefore(element))] : [];
  const hasComma = !isLast || list.hasTrailingComma;
  const end = endWithComment(text, hasComma ? text.indexOf(',', element.end) + 1 : element.end);

  if (list.length === 1 && isBlank(text, list.pos, start)) {
    const close = closingFrom(text, end);
    if (isBlank(text, end, close)) return [removal({ start: list.pos, end: close })];
  }
  const lines = wholeLines(text, { start, end });
  if (lines) return [...comma, removal(lines)];
  if (!isLast) return [removal({ start, end: skipSpace(text, end) })];
  const before = index > 0 ? trimmedEnd(text, element.pos, start) : start;
  return comma.length > 0 && before === element.pos
    ? [removal({ start: element.pos - 1, end: element.end })]
    : [...comma, removal({ start: before, end })];
}

/** Directly behind the comma is where the next element's own range starts, comments included. */
function commaBefore(element: ts.Node): Range {
  return { start: element.pos - 1, end: element.pos };
}

/** Where an element starts with the comments that speak of it: those before it on its line, or directly above. */
function startWithComments(syntax: typeof ts, text: string, element: ts.Node): number {
  const start = element.getStart();
  const firstBreak = text.slice(element.pos, start).indexOf('\n');
  if (firstBreak === -1) return skipSpace(text, element.pos);
  // What stands on the line of the element before speaks of that one.
  const above = (syntax.getLeadingCommentRanges(text, element.pos) ?? []).filter(
    ({ pos }) => pos > element.pos + firstBreak,
  );
  return above.reduceRight((from, { pos, end }) => (/\n\s*\n/.test(text.slice(end, from)) ? from : pos), start);
}

/** The end of the comment behind an element, if nothing else stands behind it on its line. */
function endWithComment(text: string, end: number): number {
  const comment = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\n]*?\*\/)(?=[ \t]*\r?\n)/.exec(text.slice(end))?.[0];
  return end + (comment?.length ?? 0);
}

/** The lines of a range, if nothing else stands on them. */
function wholeLines(text: string, range: Range): Range | undefined {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const rest = /^[ \t]*\r?\n/.exec(text.slice(range.end))?.[0];
  return rest !== undefined && isBlank(text, lineStart, range.start)
    ? { start: lineStart, end: range.end + rest.length }
    : undefined;
}

/** The end of what stands between a comma and an element, a line comment's line break included. */
function trimmedEnd(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const kept = between.trimEnd();
  const endsInLineComment = /\/\/[^\n]*$/.test(kept);
  return endsInLineComment ? to : from + kept.length;
}

/** The offset of the bracket that closes a list whose last comma has passed. */
function closingFrom(text: string, from: number): number {
  const offset = text.slice(from).search(/[)\]}]/);
  return offset === -1 ? from : from + offset;
}

function skipSpace(text: string, from: number): number {
  let offset = from;
  while (/\s/.test(text.charAt(offset))) offset++;
  return offset;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function removal({ start, end }: Range): Edit {
  return { range: { start, end }, text: '' };
}
