import type { Temp } from '@privet/flow';
import type { Range } from '@privet/model';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import { emitConstant, type FunctionContext } from './function-context.ts';

type Child =
  { readonly text: string; readonly range: Range } | { readonly expression: ts.Expression; readonly spread: boolean };

/** Stores an element's children in its props: one as it is, several as an array. */
export function lowerChildren(context: FunctionContext, props: Temp, nodes: readonly ts.JsxChild[]): void {
  const { file, ir } = context;
  const children = nodes.flatMap((node) => childOf(context, node) ?? []);
  const [only, ...others] = children;
  if (only === undefined) return;
  if (others.length === 0 && ('text' in only || !only.spread)) {
    const range = 'text' in only ? only.range : file.rangeOf(only.expression);
    return ir.emit({
      op: 'store',
      object: props,
      key: { name: 'children' },
      value: lowerChild(context, only),
      range,
      valueRange: range,
    });
  }
  const range = { start: nodes[0]?.pos ?? 0, end: nodes.at(-1)?.end ?? 0 };
  const array = ir.define({ op: 'object', shape: 'array', range });
  for (const child of children) {
    const at = 'text' in child ? child.range : file.rangeOf(child.expression);
    const value = lowerChild(context, child);
    if ('expression' in child && child.spread)
      ir.emit({ op: 'spread', object: array, value, shape: 'array', range: at });
    else ir.emit({ op: 'push', object: array, value, range: at });
  }
  ir.emit({ op: 'store', object: props, key: { name: 'children' }, value: array, range, valueRange: range });
}

function lowerChild(context: FunctionContext, child: Child): Temp {
  return 'text' in child ? emitConstant(context, child.text, child.range) : lowerExpression(context, child.expression);
}

/** Absent for white space between lines and for empty braces. */
function childOf({ file }: FunctionContext, node: ts.JsxChild): Child | undefined {
  const { syntax } = file;
  if (syntax.isJsxText(node)) {
    return node.containsOnlyTriviaWhiteSpaces
      ? undefined
      : { text: node.text, range: { start: node.pos, end: node.end } };
  }
  if (!syntax.isJsxExpression(node)) return { expression: node, spread: false };
  if (node.expression === undefined) return undefined;
  return { expression: file.unwrap(node.expression), spread: node.dotDotDotToken !== undefined };
}
