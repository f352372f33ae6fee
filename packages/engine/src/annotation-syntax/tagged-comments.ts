import type { Range } from '@privet/model';
import type ts from 'typescript';

import { type Annotation, annotationIn } from './annotation.ts';

/** A comment in which our tags stand, whether or not anybody reads it there. */
export interface TaggedComment extends Range {
  /** Only JSDoc can be read. */
  readonly style: 'jsdoc' | 'block' | 'line';
  /** What the tags would say in JSDoc. */
  readonly annotation: Annotation;
}

/** The comments of a file in which tags of ours stand, look-alikes of JSDoc included, in source order. */
export function taggedCommentsOf(syntax: typeof ts, sourceFile: ts.SourceFile): readonly TaggedComment[] {
  const { text } = sourceFile;
  const comments = new Map<number, TaggedComment>();
  for (const { index } of text.matchAll(/@[a-zA-Z]+/g)) {
    const comment = commentAround(syntax, sourceFile, index);
    if (!comment || comments.has(comment.start) || !isInTrivia(syntax, sourceFile, comment.start)) continue;
    const tagged = taggedComment(text, comment);
    if (tagged) comments.set(comment.start, tagged);
  }
  return [...comments.values()];
}

function taggedComment(text: string, comment: Range): TaggedComment | undefined {
  const written = text.slice(comment.start, comment.end);
  const style = written.startsWith('/**') ? 'jsdoc' : written.startsWith('/*') ? 'block' : 'line';
  const annotation = annotationIn(...asJsDoc(written, style, comment.start));
  // Look-alikes are judged only where the tag cannot be but ours, and leads the comment.
  const isMeant = style === 'jsdoc' || /^(\/\/+|\/\*)[\s*]*@(personalData|legalBasis|dataSubject)\b/.test(written);
  return annotation && isMeant ? { ...comment, style, annotation } : undefined;
}

/** The comment as JSDoc, and an offset that keeps its words in place. */
function asJsDoc(written: string, style: TaggedComment['style'], start: number): readonly [string, number] {
  switch (style) {
    case 'jsdoc':
      return [written, start];
    case 'block':
      return [`/**${written.slice('/*'.length)}`, start - 1];
    case 'line':
      return [`/**${written.slice('//'.length).replace(/^([ \t]*)\/\//gm, '$1 *')} */`, start - 1];
  }
}

function commentAround(syntax: typeof ts, sourceFile: ts.SourceFile, offset: number): Range | undefined {
  const { text } = sourceFile;
  const opening = openingBefore(syntax, sourceFile, offset);
  const closing = opening === -1 ? -1 : text.indexOf('*/', opening + 2);
  if (opening !== -1 && (closing === -1 || closing > offset)) {
    return { start: opening, end: closing === -1 ? text.length : closing + 2 };
  }
  return lineCommentAround(text, offset);
}

/** Where the block comment opens that may hold an offset; one that opens inside another, as in an example, is none. */
function openingBefore(syntax: typeof ts, sourceFile: ts.SourceFile, offset: number): number {
  const { text } = sourceFile;
  const opening = text.lastIndexOf('/*', offset);
  if (opening < 1) return opening;
  const outer = text.lastIndexOf('/*', opening - 1);
  const closing = outer === -1 ? -1 : text.indexOf('*/', outer + 2);
  const line = text.slice(text.lastIndexOf('\n', outer) + 1, outer);
  const isNested = closing > opening && !line.includes('//') && isInTrivia(syntax, sourceFile, outer);
  return isNested ? openingBefore(syntax, sourceFile, opening - 1) : opening;
}

/** Line comments on neighbouring lines are one comment. */
function lineCommentAround(text: string, offset: number): Range | undefined {
  let lineStart = text.lastIndexOf('\n', offset) + 1;
  const slashes = text.slice(lineStart, offset).indexOf('//');
  if (slashes === -1) return undefined;
  let start = lineStart + slashes;
  while (/^[ \t]*$/.test(text.slice(lineStart, start)) && lineStart > 0) {
    const previousStart = text.lastIndexOf('\n', lineStart - 2) + 1;
    const previous = /^[ \t]*\/\//.exec(text.slice(previousStart, lineStart));
    if (!previous) break;
    lineStart = previousStart;
    start = previousStart + previous[0].length - '//'.length;
  }
  const rest = /^[^\r\n]*(\r?\n[ \t]*\/\/[^\r\n]*)*/.exec(text.slice(start))?.[0] ?? '';
  return { start, end: start + rest.length };
}

/** Whether an offset lies between the tokens, not in a string, template, regular expression or JSX text. */
function isInTrivia(syntax: typeof ts, sourceFile: ts.SourceFile, offset: number): boolean {
  let innermost: ts.Node = sourceFile;
  const descend = (node: ts.Node): ts.Node | undefined =>
    node.getStart(sourceFile) <= offset && offset < node.end ? node : undefined;
  for (let next: ts.Node | undefined = sourceFile; next; next = syntax.forEachChild(innermost, descend))
    innermost = next;
  return (
    !syntax.isLiteralExpression(innermost) && !syntax.isTemplateLiteralToken(innermost) && !syntax.isJsxText(innermost)
  );
}

/** The file's own comment: its first, marked as such. */
export function isOfFile({ text }: ts.SourceFile, { start, end }: Range): boolean {
  return (
    /^(#!.*\s*)?$/.test(text.slice(0, start).trim()) &&
    /@(packageDocumentation|file|fileoverview|module)\b/.test(text.slice(start, end))
  );
}
