import type { CombineKind, Temp } from '@privet/flow';
import type ts from 'typescript';
import { isAssignmentOperator, lowerAssignment } from './assignments.ts';
import { absencesIn } from './absences.ts';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';
import type { ExpressionTable, Syntax } from './node-kinds.ts';

/** Operators with two operands, assignments among them. */
export const operators: ExpressionTable = { BinaryExpression: lowerBinary };

function lowerBinary(context: FunctionContext, node: ts.BinaryExpression, name?: string): Temp {
  if (isAssignmentOperator(context, node.operatorToken.kind)) return lowerAssignment(context, node);
  const { innermost, spine } = leftSpineOf(context, node);
  return spine.reduce(
    (left, binary) => lowerOperation(context, left, binary, binary === node ? name : undefined),
    lowerExpression(context, innermost),
  );
}

/** The operations of `a + b + c` from the inside out: chains can be longer than the stack is deep. */
function leftSpineOf(context: FunctionContext, node: ts.BinaryExpression) {
  const { file } = context;
  const spine = [node];
  let innermost = file.unwrap(node.left);
  while (file.syntax.isBinaryExpression(innermost) && !isAssignmentOperator(context, innermost.operatorToken.kind)) {
    spine.push(innermost);
    innermost = file.unwrap(innermost.left);
  }
  return { innermost, spine: spine.reverse() };
}

function lowerOperation(
  context: FunctionContext,
  left: Temp,
  node: ts.BinaryExpression,
  name: string | undefined,
): Temp {
  const { file, ir } = context;
  const { SyntaxKind } = file.syntax;
  const operator = node.operatorToken.kind;
  if (operator === SyntaxKind.CommaToken) return lowerExpression(context, node.right, name);
  if (isLogical(file.syntax, operator)) return lowerLogical(context, left, node, name);
  const right = lowerExpression(context, node.right);
  return ir.define({
    op: 'combine',
    kind: combineKindOf(file.syntax, operator),
    operands: [left, right],
    range: file.rangeOf(node),
  });
}

/** `&&`, `||` and `??`: the right side runs in a block of its own. */
function lowerLogical(context: FunctionContext, left: Temp, node: ts.BinaryExpression, name: string | undefined): Temp {
  const { file, ir } = context;
  const otherwise = ir.block();
  const merge = ir.block();
  const isAnd = node.operatorToken.kind === file.syntax.SyntaxKind.AmpersandAmpersandToken;
  const absent = absencesIn(context, file.unwrap(node.left));
  if (isAnd) ir.branch(left, otherwise, merge, absent);
  else ir.branch(left, merge, otherwise, absent);
  ir.start(otherwise);
  const right = lowerExpression(context, node.right, name);
  ir.jump(merge);
  ir.start(merge);
  // `a && b` is `a` only where `a` is empty, and then it holds no data.
  const kept = isAnd ? ir.define({ op: 'constant', value: undefined, range: file.rangeOf(node.left) }) : left;
  return ir.define({ op: 'join', values: [kept, right], range: file.rangeOf(node) });
}

function isLogical({ SyntaxKind }: Syntax, operator: ts.SyntaxKind): boolean {
  return (
    operator === SyntaxKind.AmpersandAmpersandToken ||
    operator === SyntaxKind.BarBarToken ||
    operator === SyntaxKind.QuestionQuestionToken
  );
}

function combineKindOf({ SyntaxKind }: Syntax, operator: ts.SyntaxKind): CombineKind {
  switch (operator) {
    case SyntaxKind.PlusToken:
      return 'add';
    case SyntaxKind.EqualsEqualsToken:
    case SyntaxKind.EqualsEqualsEqualsToken:
      return 'equal';
    case SyntaxKind.ExclamationEqualsToken:
    case SyntaxKind.ExclamationEqualsEqualsToken:
      return 'unequal';
    case SyntaxKind.LessThanToken:
    case SyntaxKind.LessThanEqualsToken:
    case SyntaxKind.GreaterThanToken:
    case SyntaxKind.GreaterThanEqualsToken:
    case SyntaxKind.InKeyword:
    case SyntaxKind.InstanceOfKeyword:
      return 'compare';
    default:
      return 'arithmetic';
  }
}
