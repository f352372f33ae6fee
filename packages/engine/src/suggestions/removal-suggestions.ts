import type { SinkKind, Suggestion } from '@privet/model';
import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';
import { canDoWithoutArgument, canDoWithoutProperty } from './dispensable.ts';
import { editsRemovingElement } from './list-element-removal.ts';
import { quoted } from './quote.ts';

/** The change that leaves data out of a call: as a property of what is handed over, or as an argument. */
export function removalSuggestions(compiler: Compiler, sink: SinkKind, expression: ts.Node): readonly Suggestion[] {
  const { syntax } = compiler;
  // A function that hands data back holds none itself.
  if (syntax.isFunctionLike(expression)) return [];
  const value = valueAround(syntax, expression);
  const { parent } = value;
  if (isPropertyOf(syntax, parent, value)) {
    const object = parent.parent;
    return syntax.isObjectLiteralExpression(object) && canDoWithoutProperty(compiler, parent)
      ? [removing(syntax, object.properties, parent, 'property')]
      : [];
  }
  if (!syntax.isCallExpression(parent) && !syntax.isNewExpression(parent)) return [];
  const list = parent.arguments;
  const index = list?.findIndex((argument) => argument === value) ?? -1;
  if (!list || index === -1 || !canDoWithoutArgument(compiler, parent, index, sink)) return [];
  return [removing(syntax, list, value, 'argument')];
}

function removing(
  syntax: typeof ts,
  list: ts.NodeArray<ts.Node>,
  element: ts.Node,
  role: 'property' | 'argument',
): Suggestion {
  const sourceFile = element.getSourceFile();
  return {
    kind: 'remove',
    title: `Remove the ${role} ${quoted(element.getText(sourceFile))}`,
    edits: editsRemovingElement(syntax, sourceFile, list, element),
  };
}

/** The property that an expression is the value, the short name or the spread object of. */
function isPropertyOf(syntax: typeof ts, parent: ts.Node, value: ts.Node): parent is ts.ObjectLiteralElementLike {
  if (syntax.isPropertyAssignment(parent)) return parent.initializer === value;
  return syntax.isShorthandPropertyAssignment(parent) || syntax.isSpreadAssignment(parent);
}

/** What is made of an expression alone: `user.email ?? null`, `user.email.trim()`. */
function valueAround(syntax: typeof ts, expression: ts.Node): ts.Node {
  const { parent } = expression;
  const isWrapped =
    syntax.isParenthesizedExpression(parent) ||
    syntax.isNonNullExpression(parent) ||
    syntax.isAsExpression(parent) ||
    syntax.isSatisfiesExpression(parent) ||
    syntax.isTypeAssertionExpression(parent) ||
    syntax.isAwaitExpression(parent);
  const isReceiver =
    (syntax.isPropertyAccessExpression(parent) || syntax.isCallExpression(parent)) && parent.expression === expression;
  return isWrapped || isReceiver || isChoice(syntax, parent) ? valueAround(syntax, parent) : expression;
}

function isChoice(syntax: typeof ts, node: ts.Node): boolean {
  if (!syntax.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === syntax.SyntaxKind.QuestionQuestionToken || kind === syntax.SyntaxKind.BarBarToken;
}
