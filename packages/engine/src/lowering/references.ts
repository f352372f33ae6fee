import type { Key, Temp } from '@privet/flow';
import type { Range } from '@privet/model';
import type ts from 'typescript';
import { exportedNameOf } from './commonjs.ts';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';
import { lowerElementKey } from './keys.ts';

/** What the left side of an assignment stands for, its object and key evaluated once. */
export type Reference =
  | { readonly kind: 'name'; readonly name: ts.Identifier }
  | { readonly kind: 'member'; readonly object: Temp; readonly key: Key; readonly range: Range }
  /** `exports.name` and `module.exports`. */
  | { readonly kind: 'export'; readonly name: string; readonly node: ts.Expression }
  /** Broken code: evaluated for its effects. */
  | { readonly kind: 'none'; readonly value: Temp };

/** Evaluates the left side of an assignment up to its last step. */
export function lowerReference(context: FunctionContext, target: ts.Node): Reference {
  const { syntax } = context.file;
  const node = assignable(context, target);
  if (syntax.isIdentifier(node)) return { kind: 'name', name: node };
  const exported = exportedNameOf(context, node);
  if (exported !== undefined) return { kind: 'export', name: exported, node };
  const range = context.file.rangeOf(node);
  if (syntax.isPropertyAccessExpression(node)) {
    return { kind: 'member', object: lowerExpression(context, node.expression), key: { name: node.name.text }, range };
  }
  if (syntax.isElementAccessExpression(node)) {
    const object = lowerExpression(context, node.expression);
    return { kind: 'member', object, key: lowerElementKey(context, node.argumentExpression), range };
  }
  return { kind: 'none', value: lowerExpression(context, node) };
}

export function readReference(context: FunctionContext, reference: Reference): Temp {
  switch (reference.kind) {
    case 'name':
      return lowerExpression(context, reference.name);
    case 'member': {
      const { object, key, range } = reference;
      return context.ir.define({ op: 'load', object, key, optional: false, range });
    }
    case 'export':
      return lowerExpression(context, reference.node);
    case 'none':
      return reference.value;
  }
}

export function writeReference(
  context: FunctionContext,
  reference: Reference,
  { value, range, valueRange }: { readonly value: Temp; readonly range: Range; readonly valueRange: Range },
): void {
  const { file, ir, scope } = context;
  switch (reference.kind) {
    case 'name': {
      const { text } = reference.name;
      const variable = scope.resolve(text);
      if (variable !== undefined) return ir.emit({ op: 'write', variable: variable.id, value, range });
      const object = ir.define({ op: 'global', name: 'globalThis', range: file.rangeOf(reference.name) });
      return ir.emit({ op: 'store', object, key: { name: text }, value, range, valueRange });
    }
    case 'member':
      return ir.emit({ op: 'store', object: reference.object, key: reference.key, value, range, valueRange });
    case 'export':
      return ir.emit({ op: 'export', name: reference.name, value, range });
    case 'none':
      return;
  }
}

/** Sees through parentheses, assertions and `!`, in any order. */
function assignable({ file }: FunctionContext, target: ts.Node): ts.Expression {
  const { syntax } = file;
  // Targets are binding names or expressions, and names are expressions.
  let node = target as ts.Expression;
  while (
    syntax.isParenthesizedExpression(node) ||
    syntax.isAsExpression(node) ||
    syntax.isSatisfiesExpression(node) ||
    syntax.isNonNullExpression(node) ||
    syntax.isTypeAssertionExpression(node)
  ) {
    node = node.expression;
  }
  return node;
}
