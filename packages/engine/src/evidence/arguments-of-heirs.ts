import type ts from 'typescript';

import type { Compiler, DeclaredMember, TypeHandle } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';

/** Most programs have no such class, and need not be asked about each value. */
const GIVES_ARGUMENTS = /\bclass\b[^{\n]*\bextends\s+\w+</;

/** More classes than these below one base mean nothing in particular. */
const MAX_HEIRS = 64;

/**
 * What a value may be of which a base class knows a type parameter alone: what the classes below it have put there, as in
 * `class Mailing extends Task<MailingJob>`. Nothing for other types, and where a class says nothing.
 */
export function argumentsOfHeirs(compiler: Compiler): (type: TypeHandle) => readonly TypeHandle[] {
  const { syntax } = compiler;
  const known = new Map<ts.Node, readonly TypeHandle[]>();

  let isAnyGiven: boolean | undefined;

  return (type) => {
    isAnyGiven ??= compiler.projectFiles().some((file) => GIVES_ARGUMENTS.test(compiler.textOf(file) ?? ''));
    if (!isAnyGiven) return [];
    const node = parameterOf(compiler.describe(type).declarations);
    if (node === undefined || !syntax.isClassLike(node.parent)) return [];
    const found = known.get(node) ?? argumentsAt(node.parent, node.parent.typeParameters?.indexOf(node) ?? -1);
    known.set(node, found);
    return found;
  };

  function parameterOf(declarations: readonly DeclaredMember[]): ts.TypeParameterDeclaration | undefined {
    const [declared] = declarations;
    if (declared?.package !== '') return undefined;
    const node = compiler.nodeAt(declared.location.file, declared.location);
    return [node, node?.parent].find((one) => one !== undefined && syntax.isTypeParameterDeclaration(one));
  }

  function argumentsAt({ name }: ts.ClassLikeDeclaration, index: number): readonly TypeHandle[] {
    if (name === undefined || index < 0) return [];
    const written = `extends ${name.text}<`;
    const files = compiler.projectFiles().filter((file) => compiler.textOf(file)?.includes(written) === true);
    const heirs = files.flatMap((file) => heirsIn(file, name.text));
    if (heirs.length > MAX_HEIRS) return [];
    return heirs.flatMap(({ typeArguments }) => {
      const argument = typeArguments?.[index];
      return (argument && compiler.typeAt(locationOf(argument))) ?? [];
    });
  }

  function heirsIn(file: string, name: string): readonly ts.ExpressionWithTypeArguments[] {
    const source = compiler.sourceFile(file);
    const heirs: ts.ExpressionWithTypeArguments[] = [];
    const visit = (node: ts.Node): void => {
      if (syntax.isClassLike(node)) {
        for (const { token, types } of node.heritageClauses ?? []) {
          if (token !== syntax.SyntaxKind.ExtendsKeyword) continue;
          heirs.push(...types.filter(({ expression }) => syntax.isIdentifier(expression) && expression.text === name));
        }
      }
      syntax.forEachChild(node, visit);
    };
    if (source) visit(source);
    return heirs;
  }
}
