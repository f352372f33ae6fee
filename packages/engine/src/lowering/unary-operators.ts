import type { CombineKind, Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import { emitConstant, type FunctionContext } from './function-context.ts';
import type { ExpressionTable } from './node-kinds.ts';
import { lowerReference, readReference, writeReference } from './references.ts';
import { noteTypeMembers } from './type-members.ts';

/** Operators with one operand, and the type assertions, which have one too. */
export const unaryOperators: ExpressionTable = {
  PrefixUnaryExpression: lowerPrefix,
  PostfixUnaryExpression: (context, node) => lowerStep(context, node).before,
  TypeOfExpression: (context, node) => lowerUnary(context, node, 'typeof', node.expression),
  VoidExpression: (context, node) => lowerUnary(context, node, 'void', node.expression),
  DeleteExpression: (context, node) => lowerUnary(context, node, 'delete', node.expression),
  AsExpression: (context, node, name) => lowerAssertion(context, node, 'as', name),
  TypeAssertionExpression: (context, node, name) => lowerAssertion(context, node, 'as', name),
  SatisfiesExpression: (context, node, name) => lowerAssertion(context, node, 'satisfies', name),
  ExpressionWithTypeArguments: (context, node, name) => lowerExpression(context, node.expression, name),
  AwaitExpression: (context, node) => {
    const value = lowerExpression(context, node.expression);
    return context.ir.define({ op: 'await', value, range: context.file.rangeOf(node) });
  },
  YieldExpression: lowerYield,
};

function lowerUnary(context: FunctionContext, node: ts.Expression, kind: CombineKind, operand: ts.Expression): Temp {
  const operands = [lowerExpression(context, operand)];
  return context.ir.define({ op: 'combine', kind, operands, range: context.file.rangeOf(node) });
}

function lowerPrefix(context: FunctionContext, node: ts.PrefixUnaryExpression): Temp {
  const { SyntaxKind, isNumericLiteral } = context.file.syntax;
  switch (node.operator) {
    case SyntaxKind.PlusPlusToken:
    case SyntaxKind.MinusMinusToken:
      return lowerStep(context, node).after;
    case SyntaxKind.ExclamationToken:
      return lowerUnary(context, node, 'not', node.operand);
    case SyntaxKind.MinusToken:
      if (isNumericLiteral(node.operand))
        return emitConstant(context, -Number(node.operand.text), context.file.rangeOf(node));
      return lowerUnary(context, node, 'arithmetic', node.operand);
    default:
      return lowerUnary(context, node, 'arithmetic', node.operand);
  }
}

/** `++x`, `x--` and the like. */
function lowerStep(context: FunctionContext, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression) {
  const range = context.file.rangeOf(node);
  const reference = lowerReference(context, node.operand);
  const before = readReference(context, reference);
  const after = context.ir.define({ op: 'combine', kind: 'arithmetic', operands: [before], range });
  writeReference(context, reference, { value: after, range, valueRange: range });
  return { before, after };
}

function lowerAssertion(
  context: FunctionContext,
  node: ts.AsExpression | ts.TypeAssertion | ts.SatisfiesExpression,
  kind: 'as' | 'satisfies',
  name: string | undefined,
): Temp {
  const value = lowerExpression(context, node.expression, name);
  noteTypeMembers(context.file, node.type);
  return context.ir.define({ op: 'assert', value, kind, range: context.file.rangeOf(node) });
}

function lowerYield(context: FunctionContext, node: ts.YieldExpression): Temp {
  const range = context.file.rangeOf(node);
  const delegate = node.asteriskToken !== undefined;
  if (node.expression === undefined) return context.ir.define({ op: 'yield', delegate, range });
  const value = lowerExpression(context, node.expression);
  return context.ir.define({ op: 'yield', value, delegate, range });
}
