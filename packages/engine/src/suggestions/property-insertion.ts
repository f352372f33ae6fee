import type { Edit } from '@privet/model';
import type ts from 'typescript';

/** A property at a dotted path as source text, objects around it included: `replay: { maskAllInputs: true }`. */
export function propertyText([name = '', ...rest]: readonly string[], value: string): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
  return `${key}: ${rest.length > 0 ? `{ ${propertyText(rest, value)} }` : value}`;
}

/** Adds a property at the end of an object literal, on a line of its own where its neighbours have theirs. */
export function editsInsertingProperty(literal: ts.ObjectLiteralExpression, property: string): readonly Edit[] {
  const { text } = literal.getSourceFile();
  const { properties } = literal;
  const last = properties.at(-1);
  if (!last) return [{ range: { start: literal.getStart(), end: literal.end }, text: `{ ${property} }` }];
  const indent = indentBefore(text, last.getStart());
  const behind = properties.hasTrailingComma ? properties.end : last.end;
  const comma = properties.hasTrailingComma ? '' : ',';
  if (indent === undefined) return [insertion(behind, properties.hasTrailingComma ? ` ${property},` : `, ${property}`)];
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const line = `${eol}${indent}${property}${properties.hasTrailingComma ? ',' : ''}`;
  const lineEnd = behind + lengthOfComment(text.slice(behind));
  return lineEnd === behind ? [insertion(behind, comma + line)] : [insertion(behind, comma), insertion(lineEnd, line)];
}

/** A comment behind a property on its line speaks of it, and stays there. */
function lengthOfComment(text: string): number {
  return /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\n]*?\*\/)(?=[ \t]*\r?\n)/.exec(text)?.[0].length ?? 0;
}

/** The white space before an offset if nothing else stands before it on its line. */
function indentBefore(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

function insertion(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}
