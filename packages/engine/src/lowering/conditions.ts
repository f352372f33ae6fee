import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import { absencesIn } from './absences.ts';
import { lowerExpression } from './dispatch.ts';
import type { OpenBlock } from './function-builder.ts';
import type { FunctionContext } from './function-context.ts';
import type { ExpressionTable } from './node-kinds.ts';

/** `a ? b : c`. */
export const conditionals: ExpressionTable = { ConditionalExpression: lowerConditional };

/**
 * Branches on a condition. `!`, `&&` and `||` become edges instead of values, so that each operand is the condition of
 * what it guards.
 */
export function lowerCondition(
  context: FunctionContext,
  node: ts.Expression,
  then: OpenBlock,
  otherwise: OpenBlock,
): void {
  const { file, ir } = context;
  const { SyntaxKind, isPrefixUnaryExpression, isBinaryExpression } = file.syntax;
  const condition = file.unwrap(node);
  if (isPrefixUnaryExpression(condition) && condition.operator === SyntaxKind.ExclamationToken) {
    return lowerCondition(context, condition.operand, otherwise, then);
  }
  const operator = isBinaryExpression(condition) ? condition.operatorToken.kind : undefined;
  if (operator !== SyntaxKind.AmpersandAmpersandToken && operator !== SyntaxKind.BarBarToken) {
    const value = lowerExpression(context, condition);
    return ir.branch(value, then, otherwise, absencesIn(context, condition));
  }
  const operands = operandsOf(context, condition, operator);
  for (const [index, operand] of operands.entries()) {
    if (index === operands.length - 1) return lowerCondition(context, operand, then, otherwise);
    const next = ir.block();
    if (operator === SyntaxKind.AmpersandAmpersandToken) lowerCondition(context, operand, next, otherwise);
    else lowerCondition(context, operand, then, next);
    ir.start(next);
  }
}

/** Whether the source says that a loop's condition always holds. */
export function isAlwaysTrue(context: FunctionContext, node: ts.Expression | undefined): boolean {
  const { file } = context;
  if (node === undefined) return true;
  const condition = file.unwrap(node);
  if (condition.kind === file.syntax.SyntaxKind.TrueKeyword) return true;
  return file.syntax.isNumericLiteral(condition) && Number(condition.text) !== 0;
}

/** The operands of a chain of one operator, in order. */
function operandsOf({ file }: FunctionContext, node: ts.Expression, operator: ts.SyntaxKind): readonly ts.Expression[] {
  const operands: ts.Expression[] = [];
  let left = node;
  while (file.syntax.isBinaryExpression(left) && left.operatorToken.kind === operator) {
    operands.push(left.right);
    left = file.unwrap(left.left);
  }
  operands.push(left);
  return operands.reverse();
}

/** A whole chain `a ? b : c ? d : e` meets in one block. */
function lowerConditional(context: FunctionContext, node: ts.ConditionalExpression, name?: string): Temp {
  const { file, ir } = context;
  const merge = ir.block();
  const values: Temp[] = [];
  let rest: ts.Expression = node;
  while (file.syntax.isConditionalExpression(rest)) {
    const then = ir.block();
    const otherwise = ir.block();
    lowerCondition(context, rest.condition, then, otherwise);
    ir.start(then);
    values.push(lowerExpression(context, rest.whenTrue, name));
    ir.jump(merge);
    ir.start(otherwise);
    rest = file.unwrap(rest.whenFalse);
  }
  values.push(lowerExpression(context, rest, name));
  ir.jump(merge);
  ir.start(merge);
  return ir.define({ op: 'join', values, range: file.rangeOf(node) });
}
