import type ts from 'typescript';
import type { FileContext } from './file-context.ts';

/** A comparison of a variable's type with a word: `typeof value === 'string'`. */
export interface TypeComparison {
  readonly variable: ts.Identifier;
  readonly type: string;
  readonly isEqual: boolean;
}

/** The comparison of a variable's type that an expression is. */
export function typeComparisonOf(file: FileContext, node: ts.Expression): TypeComparison | undefined {
  const { isBinaryExpression, isIdentifier, isStringLiteralLike, isTypeOfExpression } = file.syntax;
  const condition = file.unwrap(node);
  const isEqual = isBinaryExpression(condition) ? equalityOf(file, condition.operatorToken.kind) : undefined;
  if (isEqual === undefined || !isBinaryExpression(condition)) return undefined;
  const sides = [file.unwrap(condition.left), file.unwrap(condition.right)];
  const compared = sides.find(isTypeOfExpression);
  const text = sides.find(isStringLiteralLike);
  const variable = compared && file.unwrap(compared.expression);
  return text && variable && isIdentifier(variable) ? { variable, type: text.text, isEqual } : undefined;
}

/** Whether `===` or `!==` compares; undefined for other operators. */
function equalityOf({ syntax: { SyntaxKind } }: FileContext, operator: ts.SyntaxKind): boolean | undefined {
  if (operator === SyntaxKind.EqualsEqualsToken || operator === SyntaxKind.EqualsEqualsEqualsToken) return true;
  const isUnequal =
    operator === SyntaxKind.ExclamationEqualsToken || operator === SyntaxKind.ExclamationEqualsEqualsToken;
  return isUnequal ? false : undefined;
}

/** Whether conditions around an expression, or before it, let nothing of a type come as far as that. */
export function isRuledOut(file: FileContext, variable: string, type: string, expression: ts.Node): boolean {
  const { syntax } = file;
  const excludes = (condition: ts.Expression, truth: boolean): boolean =>
    isExcludedBy(file, variable, type, condition, truth);
  for (let node = expression; node.parent && !syntax.isFunctionLike(node); node = node.parent) {
    const { parent } = node;
    if (syntax.isBinaryExpression(parent) && parent.right === node) {
      const { kind } = parent.operatorToken;
      if (kind === syntax.SyntaxKind.AmpersandAmpersandToken && excludes(parent.left, true)) return true;
      if (kind === syntax.SyntaxKind.BarBarToken && excludes(parent.left, false)) return true;
    } else if (syntax.isIfStatement(parent)) {
      if (parent.thenStatement === node && excludes(parent.expression, true)) return true;
      if (parent.elseStatement === node && excludes(parent.expression, false)) return true;
    } else if (syntax.isConditionalExpression(parent)) {
      if (parent.whenTrue === node && excludes(parent.condition, true)) return true;
      if (parent.whenFalse === node && excludes(parent.condition, false)) return true;
    } else if (syntax.isBlock(parent) || syntax.isSourceFile(parent)) {
      for (const before of parent.statements) {
        if (before === node) break;
        const isLeft = syntax.isIfStatement(before) && !before.elseStatement && leaves(file, before.thenStatement);
        if (isLeft && excludes(before.expression, false)) return true;
      }
    }
  }
  return false;
}

/** Whether a condition that is true, or false, says that a variable is not of a type. */
function isExcludedBy(file: FileContext, variable: string, type: string, node: ts.Expression, truth: boolean): boolean {
  const { SyntaxKind, isBinaryExpression, isPrefixUnaryExpression } = file.syntax;
  const condition = file.unwrap(node);
  if (isPrefixUnaryExpression(condition) && condition.operator === SyntaxKind.ExclamationToken)
    return isExcludedBy(file, variable, type, condition.operand, !truth);
  if (!isBinaryExpression(condition)) return false;
  const all = truth ? SyntaxKind.AmpersandAmpersandToken : SyntaxKind.BarBarToken;
  if (condition.operatorToken.kind === all) {
    return [condition.left, condition.right].some((operand) => isExcludedBy(file, variable, type, operand, truth));
  }
  const compared = typeComparisonOf(file, condition);
  return compared?.variable.text === variable && compared.type === type && compared.isEqual !== truth;
}

/** Whether a statement ends with one that goes somewhere else. */
function leaves({ syntax }: FileContext, statement: ts.Statement): boolean {
  const last = syntax.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined &&
    (syntax.isReturnStatement(last) ||
      syntax.isThrowStatement(last) ||
      syntax.isContinueStatement(last) ||
      syntax.isBreakStatement(last))
  );
}
