import type { Absence } from '@privet/flow';
import type ts from 'typescript';
import type { FunctionContext } from './function-context.ts';
import { isRuledOut, typeComparisonOf } from './ruled-out-types.ts';

/**
 * What a condition says of a variable that holds no data on one of its branches: `!value`, `value === null`,
 * `typeof value === 'undefined'`, or the second of two types that are ruled out. Undefined where the condition says
 * nothing of the kind.
 */
export function absenceIn(context: FunctionContext, condition: ts.Expression): Absence | undefined {
  const { isBinaryExpression, isIdentifier } = context.file.syntax;
  if (isIdentifier(condition)) return absence(context, condition, 'else');
  if (!isBinaryExpression(condition)) return undefined;
  const branch = branchOfEqual(context, condition.operatorToken.kind);
  if (branch === undefined) return undefined;
  const [left, right] = [context.file.unwrap(condition.left), context.file.unwrap(condition.right)];
  if (isNothing(context, right)) return absence(context, left, branch);
  if (isNothing(context, left)) return absence(context, right, branch);
  return absenceOfTyped(context, condition);
}

function absence(
  { file, scope }: FunctionContext,
  node: ts.Expression,
  branch: Absence['branch'],
): Absence | undefined {
  const variable = file.syntax.isIdentifier(node) ? scope.resolve(node.text) : undefined;
  return variable && { variable: variable.id, branch };
}

function branchOfEqual({ file }: FunctionContext, operator: ts.SyntaxKind): Absence['branch'] | undefined {
  const { SyntaxKind } = file.syntax;
  switch (operator) {
    case SyntaxKind.EqualsEqualsToken:
    case SyntaxKind.EqualsEqualsEqualsToken:
      return 'then';
    case SyntaxKind.ExclamationEqualsToken:
    case SyntaxKind.ExclamationEqualsEqualsToken:
      return 'else';
    default:
      return undefined;
  }
}

/** `null`, `undefined`, `''`, a number or a truth value: whatever equals it is no data. */
function isNothing({ file, scope }: FunctionContext, node: ts.Expression): boolean {
  const { syntax } = file;
  switch (node.kind) {
    case syntax.SyntaxKind.NullKeyword:
    case syntax.SyntaxKind.TrueKeyword:
    case syntax.SyntaxKind.FalseKeyword:
    case syntax.SyntaxKind.NumericLiteral:
      return true;
    default:
      if (syntax.isStringLiteralLike(node)) return node.text === '';
      return syntax.isIdentifier(node) && node.text === 'undefined' && scope.resolve('undefined') === undefined;
  }
}

/**
 * What is undefined holds no data, and neither does what is no text and no object: a number or a function that somebody
 * handed in by mistake.
 */
function absenceOfTyped(context: FunctionContext, condition: ts.BinaryExpression): Absence | undefined {
  const compared = typeComparisonOf(context.file, condition);
  if (compared === undefined) return undefined;
  const { variable, type, isEqual } = compared;
  if (type === 'undefined') return absence(context, variable, isEqual ? 'then' : 'else');
  const other = type === 'string' ? 'object' : type === 'object' ? 'string' : undefined;
  return other !== undefined && isRuledOut(context.file, variable.text, other, condition)
    ? absence(context, variable, isEqual ? 'else' : 'then')
    : undefined;
}
