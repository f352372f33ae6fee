import type { Declared } from '@privet/flow';
import type { Location } from '@privet/model';
import type ts from 'typescript';
import type { Compiler } from '../compiler/compiler.ts';
import { parametersBeside } from '../evidence/holder.ts';
import { isAnswer } from '../inference/handler-parameters.ts';

/**
 * A member of a server's answer that no type tells: `res.redirect` of a parameter. Only what sends somebody elsewhere, or
 * stays with them, is told so: whatever else one answers with is theirs.
 */
export function memberOfUntypedAnswer(compiler: Compiler, expression: Location): readonly Declared[] {
  const { syntax } = compiler;
  const member = compiler.nodeAt(expression.file, expression);
  if (member === undefined || !syntax.isPropertyAccessExpression(member)) return [];
  const { expression: object, name } = member;
  const parameter = syntax.isIdentifier(object) ? parameterNamed(syntax, object) : undefined;
  if (parameter === undefined || parameter.type !== undefined) return [];
  const isKnown = isAnswer(object.getText(), name.text, parametersBeside(syntax, parameter));
  return isKnown ? [{ kind: 'package', package: 'express', type: 'Response', name: name.text }] : [];
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
