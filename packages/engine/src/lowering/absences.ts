import { isIdName, type Absence } from '@privet/flow';
import type ts from 'typescript';
import type { FileContext } from './file-context.ts';
import type { FunctionContext } from './function-context.ts';
import { accountOfNobody } from './not-persons.ts';
import { isRuledOut, typeComparisonOf } from './ruled-out-types.ts';

/**
 * What a condition says of a variable that holds no data on one of its branches: `!value`, `value === null`,
 * `typeof value === 'undefined'`, or the second of two types that are ruled out; that it is no object there, since it has
 * no id; or nobody's account, as that of a firm. None where the condition says nothing of the kind.
 */
export function absencesIn(context: FunctionContext, condition: ts.Expression): readonly Absence[] {
  const { isBinaryExpression, isIdentifier } = context.file.syntax;
  if (isIdentifier(condition)) return listed(absence(context, condition, 'else'));
  if (!isBinaryExpression(condition)) return listed(identifiedBy(context, condition));
  const branch = branchOfEqual(context, condition.operatorToken.kind);
  if (branch === undefined) return [];
  const [left, right] = [context.file.unwrap(condition.left), context.file.unwrap(condition.right)];
  if (isNothing(context, right)) return listed(absence(context, left, branch));
  if (isNothing(context, left)) return listed(absence(context, right, branch));
  const nobody =
    accountOfNobody(context.file, [left, right], branch) ?? accountOfNobody(context.file, [right, left], branch);
  if (nobody) return listed(absence(context, nobody.account, nobody.branch));
  return absencesOfTyped(context, condition);
}

function listed(found: Absence | undefined): readonly Absence[] {
  return found === undefined ? [] : [found];
}

/** `user._id`, as in `user._id || user`: whoever takes an object or its id has the id alone where it is no object. */
function identifiedBy(context: FunctionContext, condition: ts.Expression): Absence | undefined {
  const { file } = context;
  if (!file.syntax.isPropertyAccessExpression(condition) || !isIdName(condition.name.text)) return undefined;
  if (!isHandedOn(context, condition)) return undefined;
  const holder = absence(context, asserted(file, condition.expression), 'else');
  return holder && { ...holder, isOneValue: true };
}

/** Whether what a condition asks for is what comes of it: an object without an id is else one that is not saved yet. */
function isHandedOn({ file }: FunctionContext, id: ts.PropertyAccessExpression): boolean {
  const { syntax } = file;
  const isId = (node: ts.Node | undefined): boolean =>
    node !== undefined && syntax.isExpression(node) && isSameId(file, asserted(file, node), id);
  let condition: ts.Node = id;
  for (let { parent } = condition; ; { parent } = condition) {
    if (syntax.isParenthesizedExpression(parent) || syntax.isAsExpression(parent)) condition = parent;
    else if (!syntax.isBinaryExpression(parent)) break;
    else if (parent.operatorToken.kind === syntax.SyntaxKind.AmpersandAmpersandToken) condition = parent;
    else return parent.left === condition && isHolderOf(file, parent.right, id);
  }
  const { parent } = condition;
  if (syntax.isConditionalExpression(parent)) return parent.condition === condition && isId(parent.whenTrue);
  if (!syntax.isIfStatement(parent)) return false;
  const { thenStatement: then } = parent;
  const [only] = syntax.isBlock(then) ? then.statements : [then];
  return only !== undefined && syntax.isReturnStatement(only) && isId(only.expression);
}

function isSameId(file: FileContext, node: ts.Expression, id: ts.PropertyAccessExpression): boolean {
  const isMember = file.syntax.isPropertyAccessExpression(node) && node.name.text === id.name.text;
  return isMember && isHolderOf(file, node.expression, id);
}

function isHolderOf(file: FileContext, node: ts.Expression, id: ts.PropertyAccessExpression): boolean {
  const [one, other] = [asserted(file, node), asserted(file, id.expression)];
  return file.syntax.isIdentifier(one) && file.syntax.isIdentifier(other) && one.text === other.text;
}

/** The expression that is said to have a type. */
function asserted({ syntax }: FileContext, node: ts.Expression): ts.Expression {
  let expression = node;
  while (
    syntax.isParenthesizedExpression(expression) ||
    syntax.isAsExpression(expression) ||
    syntax.isNonNullExpression(expression)
  )
    expression = expression.expression;
  return expression;
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
 * handed in by mistake. What is a text, a number or a truth value is no object.
 */
function absencesOfTyped(context: FunctionContext, condition: ts.BinaryExpression): readonly Absence[] {
  const compared = typeComparisonOf(context.file, condition);
  if (compared === undefined) return [];
  const { variable, type, isEqual } = compared;
  const [equal, unequal] = isEqual ? (['then', 'else'] as const) : (['else', 'then'] as const);
  if (type === 'undefined') return listed(absence(context, variable, equal));
  const single = SCALAR_TYPES.has(type) ? absence(context, variable, equal) : undefined;
  const other = type === 'string' ? 'object' : type === 'object' ? 'string' : undefined;
  const isOut = other !== undefined && isRuledOut(context.file, variable.text, other, condition);
  const none = isOut ? absence(context, variable, unequal) : undefined;
  return [...(single ? [{ ...single, isOneValue: true as const }] : []), ...listed(none)];
}

const SCALAR_TYPES: ReadonlySet<string> = new Set(['string', 'number', 'bigint', 'boolean', 'symbol']);
