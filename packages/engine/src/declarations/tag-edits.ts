import type { Edit, Range } from '@privet/model';

/** Writes tags, one a line and without comment furniture, into a file's text before a declaration. */
export function editWritingTags(
  text: string,
  declaration: Range,
  comment: Range | undefined,
  tags: readonly string[],
): Edit {
  if (comment) return editExtending(text, comment, tags);
  const indent = indentBefore(text, declaration.start);
  if (indent === undefined) return { range: at(declaration.start), text: `/** ${tags.join(' ')} */ ` };
  const eol = lineEndOf(text);
  return { range: at(declaration.start), text: `${blockOf(tags, indent, eol)}${eol}${indent}` };
}

function editExtending(text: string, comment: Range, tags: readonly string[]): Edit {
  const written = text.slice(comment.start, comment.end);
  const eol = lineEndOf(text);
  const closing = comment.end - '*/'.length;
  if (written.includes('\n')) {
    const lineStart = text.lastIndexOf('\n', closing - 1) + 1;
    const beforeClosing = text.slice(lineStart, closing);
    const margin = /^\s*/.exec(beforeClosing)?.[0] ?? '';
    const lines = tags.map((tag) => `${margin}* ${tag}${eol}`).join('');
    if (beforeClosing.trim() === '') return { range: at(lineStart), text: lines };
    const range = { start: lineStart + beforeClosing.trimEnd().length, end: comment.end };
    return { range, text: `${eol}${lines}${margin}*/` };
  }
  const content = written.slice('/**'.length, -'*/'.length).trim();
  const indent = indentBefore(text, comment.start);
  const parts = [content, ...tags].filter((part) => part !== '');
  const isAlone = /^[ \t]*\r?\n/.test(text.slice(comment.end));
  if (indent === undefined || !isAlone) return { range: comment, text: `/** ${parts.join(' ')} */` };
  return { range: comment, text: blockOf(parts, indent, eol) };
}

function blockOf(lines: readonly string[], indent: string, eol: string): string {
  if (lines.length === 1) return `/** ${lines.join('')} */`;
  return ['/**', ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join(eol);
}

/** The white space before an offset if nothing else stands before it on its line. */
function indentBefore(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

function at(offset: number): Range {
  return { start: offset, end: offset };
}
