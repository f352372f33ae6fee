import type ts from 'typescript';
import type { FileContext } from './file-context.ts';

/** Levels of expressions around a call that are looked at: generated code nests them by the thousand. */
const MAX_LEVELS = 16;

/**
 * Whether what a call's promise is rejected with is not thrown where the call stands: nobody waits for it, `.catch(…)`
 * takes it, or `Promise.allSettled(…)` gives it back.
 */
export function keepsRejection(file: FileContext, call: ts.CallExpression): boolean {
  return isCaught(file, call) || isLeftAlone(file, call) || isWithinAllSettled(file, call);
}

/** `notify();`, `void notify();`, `isOn && notify();` */
function isLeftAlone({ syntax }: FileContext, call: ts.CallExpression): boolean {
  let node: ts.Node = call;
  while (
    syntax.isParenthesizedExpression(node.parent) ||
    syntax.isVoidExpression(node.parent) ||
    syntax.isConditionalExpression(node.parent) ||
    (syntax.isBinaryExpression(node.parent) && node.parent.right === node && !isAssigned(syntax, node.parent))
  )
    node = node.parent;
  return syntax.isExpressionStatement(node.parent);
}

function isAssigned({ SyntaxKind }: typeof ts, { operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind >= SyntaxKind.FirstAssignment && operatorToken.kind <= SyntaxKind.LastAssignment;
}

function isWithinAllSettled(file: FileContext, call: ts.CallExpression): boolean {
  const { syntax } = file;
  let inner: ts.Node = call;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const { parent } = inner;
    if (syntax.isCallExpression(parent) && isAllSettled(file, parent)) return true;
    if (syntax.isFunctionLike(parent) || syntax.isStatement(parent) || syntax.isSourceFile(parent)) return false;
    inner = parent;
  }
  return false;
}

function isAllSettled({ syntax }: FileContext, { expression }: ts.CallExpression): boolean {
  return (
    syntax.isPropertyAccessExpression(expression) &&
    expression.name.text === 'allSettled' &&
    syntax.isIdentifier(expression.expression) &&
    expression.expression.text === 'Promise'
  );
}

/** `f().then(use).catch(handle)`, `f().then(use, handle)`. */
function isCaught(file: FileContext, call: ts.CallExpression): boolean {
  const { syntax } = file;
  let promise: ts.Node = call;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const access: ts.Node = promise.parent;
    if (syntax.isParenthesizedExpression(access)) {
      promise = access;
      continue;
    }
    const then = access.parent;
    if (!syntax.isPropertyAccessExpression(access) || access.expression !== promise) return false;
    if (!syntax.isCallExpression(then) || then.expression !== access) return false;
    const { text } = access.name;
    if ((text === 'catch' && then.arguments.length > 0) || (text === 'then' && then.arguments.length > 1)) return true;
    if (text !== 'then' && text !== 'finally') return false;
    promise = then;
  }
  return false;
}
