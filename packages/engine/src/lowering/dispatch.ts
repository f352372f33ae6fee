import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import type { FunctionContext } from './function-context.ts';

/** Lowers an expression of any kind, seen through parentheses; `name` is what the value will be known by. */
export function lowerExpression(context: FunctionContext, node: ts.Expression, name?: string): Temp {
  const expression = context.file.unwrap(node);
  const lower = context.file.lowerings.expressions.get(expression.kind);
  if (lower !== undefined) return lower(context, expression, name);
  skip(context, expression);
  return context.ir.define({ op: 'opaque', range: context.file.rangeOf(expression) });
}

/** Lowers a statement of any kind. */
export function lowerStatement(context: FunctionContext, node: ts.Statement): void {
  const lower = context.file.lowerings.statements.get(node.kind);
  if (lower === undefined) skip(context, node);
  else lower(context, node);
}

function skip({ file }: FunctionContext, node: ts.Node): void {
  file.skipped.push({ kind: file.syntax.SyntaxKind[node.kind] ?? String(node.kind), range: file.rangeOf(node) });
}
