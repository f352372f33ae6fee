import type ts from 'typescript';

import { holderKindOf } from '../inference/holder-kind.ts';

type NamedHolder =
  | ts.InterfaceDeclaration
  | ts.ClassLikeDeclaration
  | ts.TypeAliasDeclaration
  | ts.EnumDeclaration
  | ts.VariableDeclaration;

/** The interface, class, type alias or schema variable whose member a declaration is; undefined for all else. */
export function holderOf(syntax: typeof ts, declaration: ts.Node): NamedHolder | undefined {
  if (isAssignedToThis(syntax, declaration)) return classAround(syntax, declaration);
  if (!isMember(syntax, declaration)) return undefined;
  for (let node = declaration.parent; node && !syntax.isSourceFile(node); node = node.parent) {
    if (
      syntax.isInterfaceDeclaration(node) ||
      syntax.isClassLike(node) ||
      syntax.isTypeAliasDeclaration(node) ||
      syntax.isEnumDeclaration(node) ||
      syntax.isVariableDeclaration(node)
    ) {
      return node;
    }
    if (syntax.isFunctionLike(node) && !syntax.isConstructorDeclaration(node)) return undefined;
  }
  return undefined;
}

/** In JavaScript, `this.name = name` in a class declares a member of it. */
function isAssignedToThis(syntax: typeof ts, declaration: ts.Node): boolean {
  const target = syntax.isBinaryExpression(declaration) ? declaration.left : declaration;
  return syntax.isPropertyAccessExpression(target) && target.expression.kind === syntax.SyntaxKind.ThisKeyword;
}

function classAround(syntax: typeof ts, declaration: ts.Node): ts.ClassLikeDeclaration | undefined {
  for (let node = declaration.parent; node && !syntax.isSourceFile(node); node = node.parent) {
    if (syntax.isClassLike(node)) return node;
    if (syntax.isFunctionDeclaration(node) || syntax.isFunctionExpression(node)) return undefined;
  }
  return undefined;
}

/** The holder's name as its author knows it: `User` for the `$UserPayload` that a Prisma client generates. */
export function holderName(syntax: typeof ts, declaration: ts.Node): string {
  const name = holderOf(syntax, declaration)?.name;
  if (!name || !syntax.isIdentifier(name)) return '';
  return /^\$(\w+)Payload$/.exec(name.text)?.[1] ?? name.text;
}

/** The holder whose kind tells what a member's name means: in `User { company: { address: string } }` the company. */
export function holderForInference(syntax: typeof ts, declaration: ts.Node): string {
  const source = sourceOf(syntax, declaration);
  if (source !== undefined && holderKindOf(source) !== 'unknown') return source;
  const nesting = nestingName(syntax, declaration.parent);
  return nesting !== undefined && holderKindOf(nesting) !== 'unknown' ? nesting : holderName(syntax, declaration);
}

/** The name of the object that a member is copied from under its own name: `teams` of `{ name: teams.name }`. */
function sourceOf(syntax: typeof ts, declaration: ts.Node): string | undefined {
  if (!syntax.isPropertyAssignment(declaration) || !syntax.isIdentifier(declaration.name)) return undefined;
  const { initializer, name } = declaration;
  if (!syntax.isPropertyAccessExpression(initializer) || initializer.name.text !== name.text) return undefined;
  const { expression } = initializer;
  if (syntax.isIdentifier(expression)) return expression.text;
  return syntax.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
}

function nestingName(syntax: typeof ts, literal: ts.Node | undefined): string | undefined {
  if (!literal) return undefined; // A module's declaration is its file, which stands in nothing.
  if (!syntax.isTypeLiteralNode(literal) && !syntax.isObjectLiteralExpression(literal)) return undefined;
  let node: ts.Node = literal.parent;
  while (syntax.isTypeNode(node) || syntax.isCallExpression(node) || syntax.isPropertyAccessExpression(node))
    node = node.parent;
  if (!syntax.isPropertySignature(node) && !syntax.isPropertyAssignment(node)) return undefined;
  return syntax.isIdentifier(node.name) ? node.name.text : undefined;
}

/** Names of the members beside a member. */
export function siblingsOf(syntax: typeof ts, declaration: ts.Node): readonly string[] {
  const { parent } = declaration;
  if (!parent) return [];
  const members: readonly ts.NamedDeclaration[] =
    syntax.isInterfaceDeclaration(parent) || syntax.isTypeLiteralNode(parent) || syntax.isClassLike(parent)
      ? parent.members
      : syntax.isObjectLiteralExpression(parent)
        ? parent.properties
        : [];
  return members.flatMap(({ name }) =>
    name && name.parent !== declaration && (syntax.isIdentifier(name) || syntax.isStringLiteral(name))
      ? [name.text]
      : [],
  );
}

/** Names of the other parameters of a parameter's function. */
export function parametersBeside(syntax: typeof ts, parameter: ts.ParameterDeclaration): readonly string[] {
  return parameter.parent.parameters.flatMap(({ name }) =>
    name !== parameter.name && syntax.isIdentifier(name) ? [name.text] : [],
  );
}

/** The name of a parameter's function, its own or that of what it is assigned to; '' if it has none. */
export function functionAround(syntax: typeof ts, parameter: ts.ParameterDeclaration): string {
  const fn = parameter.parent;
  const named = fn.name === undefined && isNamedAfter(syntax, fn.parent) ? fn.parent : fn;
  return named.name && (syntax.isIdentifier(named.name) || syntax.isPrivateIdentifier(named.name))
    ? named.name.text.replace('#', '')
    : '';
}

/** `const find = (…) => …`, `{ find: (…) => … }` and `find = (…) => …` in a class. */
function isNamedAfter(
  syntax: typeof ts,
  node: ts.Node,
): node is ts.VariableDeclaration | ts.PropertyAssignment | ts.PropertyDeclaration {
  return syntax.isVariableDeclaration(node) || syntax.isPropertyAssignment(node) || syntax.isPropertyDeclaration(node);
}

function isMember(syntax: typeof ts, declaration: ts.Node): boolean {
  if (syntax.isParameter(declaration)) return syntax.isParameterPropertyDeclaration(declaration, declaration.parent);
  return (
    syntax.isTypeElement(declaration) ||
    syntax.isClassElement(declaration) ||
    syntax.isObjectLiteralElement(declaration) ||
    syntax.isEnumMember(declaration)
  );
}
