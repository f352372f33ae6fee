import type { Declared } from '@privet/flow';
import type { Location } from '@privet/model';
import type ts from 'typescript';
import type { Compiler } from '../compiler/compiler.ts';
import { parametersBeside } from '../evidence/holder.ts';
import { isAnswer, isRequestLog } from '../inference/handler-parameters.ts';

/**
 * A member of what a server's handler is handed, where no type tells: `res.redirect`, or `req.log.warn` of the logger that
 * middleware leaves on requests. Of answers, only what sends somebody elsewhere, or stays with them, is told so: whatever
 * else one answers with is theirs.
 */
export function memberOfUntypedHandler(compiler: Compiler, expression: Location): readonly Declared[] {
  const { syntax } = compiler;
  const member = compiler.nodeAt(expression.file, expression);
  if (member === undefined || !syntax.isPropertyAccessExpression(member)) return [];
  const { expression: object, name } = member;
  const holder = syntax.isPropertyAccessExpression(object) ? object.expression : object;
  const parameter = syntax.isIdentifier(holder) ? parameterNamed(syntax, holder) : undefined;
  if (parameter === undefined || isTyped(syntax, parameter)) return [];
  const beside = parametersBeside(syntax, parameter);
  const isKnown =
    holder === object
      ? isAnswer(holder.getText(), name.text, beside)
      : syntax.isPropertyAccessExpression(object) && isRequestLog(holder.getText(), object.name.text, beside);
  const type = holder === object ? 'Response' : 'RequestLog';
  return isKnown ? [{ kind: 'package', package: 'express', type, name: name.text }] : [];
}

/** `any` says no more than nothing. */
function isTyped({ SyntaxKind }: typeof ts, { type }: ts.ParameterDeclaration): boolean {
  return type !== undefined && type.kind !== SyntaxKind.AnyKeyword;
}

/** The parameter of a function around a name that is called so. */
function parameterNamed(syntax: typeof ts, name: ts.Identifier): ts.ParameterDeclaration | undefined {
  for (let node: ts.Node = name; node.parent; node = node.parent) {
    if (!syntax.isFunctionLike(node)) continue;
    const found = node.parameters.find((one) => syntax.isIdentifier(one.name) && one.name.text === name.text);
    if (found && syntax.isParameter(found)) return found;
  }
  return undefined;
}
