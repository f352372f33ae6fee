import type ts from 'typescript';
import type { FileContext } from './file-context.ts';

/** What an error says of an argument that nobody gave. */
const SAYS_MISSING =
  /\b(?:missing|required|mandatory|(?:not|must be|should be|needs to be) (?:given|provided|specified|passed|supplied)|without)\b/i;

/**
 * Whether a statement throws since the function was called without one of its arguments, and says so: whoever gives it is
 * thrown nothing, whatever else the error quotes.
 */
export function isThrownForMissing(file: FileContext, statement: ts.ThrowStatement): boolean {
  const { syntax } = file;
  const { parent, expression } = statement;
  const isAlone = syntax.isBlock(parent) && parent.statements.length === 1;
  const done = isAlone ? parent : statement;
  const condition = done.parent;
  if (!syntax.isIfStatement(condition) || condition.thenStatement !== done) return false;
  if (!SAYS_MISSING.test(textsIn(file, expression))) return false;
  return needsMissing(file, condition.expression, parametersAround(file, condition));
}

/** The texts that an error is made with. */
function textsIn({ syntax }: FileContext, error: ts.Expression): string {
  if (!syntax.isNewExpression(error) && !syntax.isCallExpression(error)) return '';
  const texts = (error.arguments ?? []).map((one) => {
    if (syntax.isStringLiteralLike(one)) return one.text;
    if (!syntax.isTemplateExpression(one)) return '';
    return [one.head, ...one.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
  });
  return texts.join(' ');
}

/** Whether a condition holds only where one of the names stands for nothing. */
function needsMissing(file: FileContext, node: ts.Expression, names: ReadonlySet<string>): boolean {
  const { syntax } = file;
  const { SyntaxKind } = syntax;
  const condition = file.unwrap(node);
  if (syntax.isPrefixUnaryExpression(condition)) {
    const operand = file.unwrap(condition.operand);
    return (
      condition.operator === SyntaxKind.ExclamationToken && syntax.isIdentifier(operand) && names.has(operand.text)
    );
  }
  if (!syntax.isBinaryExpression(condition)) return false;
  const [left, right] = [condition.left, condition.right];
  switch (condition.operatorToken.kind) {
    case SyntaxKind.BarBarToken:
      return needsMissing(file, left, names) && needsMissing(file, right, names);
    case SyntaxKind.AmpersandAmpersandToken:
      return needsMissing(file, left, names) || needsMissing(file, right, names);
    case SyntaxKind.EqualsEqualsToken:
    case SyntaxKind.EqualsEqualsEqualsToken: {
      const name = file.unwrap(left);
      const nothing = file.unwrap(right);
      const isNothing =
        nothing.kind === SyntaxKind.NullKeyword || (syntax.isIdentifier(nothing) && nothing.text === 'undefined');
      return isNothing && syntax.isIdentifier(name) && names.has(name.text);
    }
    default:
      return false;
  }
}

/** Names that the function around a node gives to what it is called with. */
function parametersAround({ syntax }: FileContext, node: ts.Node): ReadonlySet<string> {
  let around: ts.Node = node;
  while (!syntax.isFunctionLike(around)) {
    if (syntax.isSourceFile(around)) return new Set();
    around = around.parent;
  }
  const names = new Set<string>();
  const add = (name: ts.BindingName): void => {
    if (syntax.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (syntax.isBindingElement(element)) add(element.name);
  };
  for (const { name } of around.parameters) add(name);
  return names;
}
