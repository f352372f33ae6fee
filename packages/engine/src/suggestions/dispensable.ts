import type { SinkKind } from '@privet/model';
import type ts from 'typescript';

import type { Compiler, TypeHandle } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';

type Call = ts.CallExpression | ts.NewExpression;

/** Whether a call works without one of its arguments, the others staying in their places. */
export function canDoWithoutArgument(compiler: Compiler, call: Call, index: number, sink: SinkKind): boolean {
  const list = call.arguments;
  if (!list || list.length < 2 || hasPlaceholders(compiler.syntax, list[0])) return false;
  const isLast = index === list.length - 1;
  const signatures = signaturesOf(compiler, call);
  // Where a log is declared as a value, all that is known is that its message comes first.
  if (signatures.length === 0) return sink === 'log' && index > 0;
  return signatures.some(({ parameters }) => {
    const parameter = parameters[index] ?? parameters.at(-1);
    if (!parameter) return false;
    return parameter.dotDotDotToken !== undefined || (isLast && isOptional(parameter));
  });
}

/** Whether what is handed over may lack a property, nested ones included, as far as the parameter's type tells. */
export function canDoWithoutProperty(compiler: Compiler, property: ts.ObjectLiteralElementLike): boolean {
  const { syntax } = compiler;
  const path = pathOf(syntax, property);
  if (!path) return true;
  const { names, object } = path;
  const call = object.parent;
  if (!syntax.isCallExpression(call) && !syntax.isNewExpression(call)) return true;
  const index = call.arguments?.indexOf(object) ?? -1;
  const types = signaturesOf(compiler, call).flatMap(({ parameters }) => {
    const parameter = parameters[index];
    return (parameter && compiler.typeAt(locationOf(parameter.name))) ?? [];
  });
  return types.length === 0 || types.some((type) => allowsAbsence(compiler, type, names));
}

/** The names that lead to a property from the outermost object literal around it; undefined where one is computed. */
function pathOf(
  syntax: typeof ts,
  property: ts.ObjectLiteralElementLike,
): { readonly object: ts.ObjectLiteralExpression; readonly names: readonly string[] } | undefined {
  const name = property.name && nameOf(syntax, property.name);
  const object = property.parent;
  if (name === undefined || !syntax.isObjectLiteralExpression(object)) return undefined;
  if (!syntax.isPropertyAssignment(object.parent)) return { object, names: [name] };
  const around = pathOf(syntax, object.parent);
  return around && { object: around.object, names: [...around.names, name] };
}

function allowsAbsence(compiler: Compiler, type: TypeHandle, [name, ...rest]: readonly string[]): boolean {
  const member = name === undefined ? undefined : compiler.memberOf(type, name);
  if (!member) return true;
  const memberType = member.type();
  if (rest.length > 0) return memberType === undefined || allowsAbsence(compiler, memberType, rest);
  const isMarked = member.declarations.some(({ location }) => {
    const node = compiler.nodeAt(location.file, location);
    return node && 'questionToken' in node && node.questionToken !== undefined;
  });
  return isMarked || (memberType !== undefined && admitsNothing(compiler, memberType));
}

function admitsNothing(compiler: Compiler, type: TypeHandle): boolean {
  const { kind, parts } = compiler.describe(type);
  return kind === 'any' || kind === 'unknown' || parts.some((part) => compiler.describe(part).kind === 'nothing');
}

/** Declarations of the function that is called, where it is declared as one. */
function signaturesOf(compiler: Compiler, call: Call): readonly ts.SignatureDeclaration[] {
  const { syntax } = compiler;
  return compiler.declarationsAt(locationOf(call.expression)).flatMap(({ location }) => {
    const node = compiler.nodeAt(location.file, location);
    if (!node) return [];
    if (syntax.isClassLike(node)) return node.members.filter(syntax.isConstructorDeclaration);
    if (syntax.isVariableDeclaration(node) && node.initializer && syntax.isFunctionLike(node.initializer))
      return [node.initializer];
    return syntax.isFunctionLike(node) ? [node] : [];
  });
}

function isOptional(parameter: ts.ParameterDeclaration): boolean {
  return parameter.questionToken !== undefined || parameter.initializer !== undefined;
}

/** `'%s signed up'` counts on the arguments behind it. */
function hasPlaceholders(syntax: typeof ts, message: ts.Node | undefined): boolean {
  return message !== undefined && syntax.isStringLiteralLike(message) && /%[sdifjoOc]/.test(message.text);
}

function nameOf(syntax: typeof ts, name: ts.PropertyName): string | undefined {
  return syntax.isIdentifier(name) || syntax.isStringLiteralLike(name) ? name.text : undefined;
}
