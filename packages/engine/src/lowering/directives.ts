import type ts from 'typescript';
import type { Syntax } from './node-kinds.ts';

/** Directives at the head of a file or function: texts that stand before all other statements. */
export function directivesOf(
  syntax: Syntax,
  statements: readonly ts.Statement[],
): { readonly directives?: readonly string[] } {
  const directives: string[] = [];
  for (const statement of statements) {
    const text = syntax.isExpressionStatement(statement) ? statement.expression : undefined;
    if (text === undefined || !syntax.isStringLiteral(text)) break;
    directives.push(text.text);
  }
  return directives.length === 0 ? {} : { directives };
}
