import type ts from 'typescript';
import type { FunctionContext } from './function-context.ts';
import { literalTextOf } from './keys.ts';

/** The CommonJS export that an expression stands for: `=` for `module.exports`, else the member's name. */
export function exportedNameOf(context: FunctionContext, node: ts.Expression): string | undefined {
  if (isModuleExports(context, node)) return '=';
  const member = memberOf(context, node);
  if (member === undefined) return undefined;
  return isGlobal(context, member.object, 'exports') || isModuleExports(context, member.object)
    ? member.name
    : undefined;
}

/** The module that `require('x')` names, where `require` is Node's. */
export function requiredModuleOf(context: FunctionContext, node: ts.CallExpression): string | undefined {
  const [specifier] = node.arguments;
  if (specifier === undefined || !isGlobal(context, node.expression, 'require')) return undefined;
  return stringOf(context, specifier);
}

/** The text of a constant string. */
export function stringOf({ file }: FunctionContext, node: ts.Expression): string | undefined {
  const expression = file.unwrap(node);
  return file.syntax.isStringLiteralLike(expression) ? expression.text : undefined;
}

function isModuleExports(context: FunctionContext, node: ts.Expression): boolean {
  const member = memberOf(context, node);
  return member?.name === 'exports' && isGlobal(context, member.object, 'module');
}

function memberOf({ file }: FunctionContext, node: ts.Expression): { object: ts.Expression; name: string } | undefined {
  const { syntax } = file;
  const expression = file.unwrap(node);
  if (syntax.isPropertyAccessExpression(expression))
    return { object: expression.expression, name: expression.name.text };
  if (!syntax.isElementAccessExpression(expression)) return undefined;
  const name = literalTextOf(file, expression.argumentExpression);
  return name === undefined ? undefined : { object: expression.expression, name };
}

function isGlobal({ file, scope }: FunctionContext, node: ts.Expression, name: string): boolean {
  const expression = file.unwrap(node);
  return file.syntax.isIdentifier(expression) && expression.text === name && scope.resolve(name) === undefined;
}
