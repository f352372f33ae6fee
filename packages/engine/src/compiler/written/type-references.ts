import type ts from 'typescript';

import { givenBy, type Given, type SymbolOf, type WrittenNode, type WrittenType } from './written-type.ts';

/** Aliases of TypeScript's library that keep the members of their first argument, but of lists those of others. */
const TRANSPARENT: ReadonlySet<string> = new Set(['Partial', 'Required', 'Readonly', 'NonNullable']);

export type TypedDeclaration = ts.InterfaceDeclaration | ts.ClassLikeDeclaration;

/** Interfaces and classes of one symbol, which are merged. */
export interface Declared {
  readonly declarations: readonly TypedDeclaration[];
  readonly given: Given;
}

/** Finds what names of types mean. */
export interface TypeReferences {
  /** Another type, or the interfaces and classes of one symbol; undefined where it has to be computed. */
  referent(
    type: WrittenNode,
    referred: ts.Node,
    written: readonly ts.TypeNode[] | undefined,
  ): WrittenType | Declared | undefined;
  /** Of `Pick` and `Omit`, whether a member is kept, left out, or neither can be read; undefined for other types. */
  selected(
    referred: ts.Node,
    written: readonly ts.TypeNode[] | undefined,
    name: string,
  ): 'kept' | 'left out' | 'unread' | undefined;
}

/** Follows aliases, interfaces, classes and type parameters. */
export function typeReferences(
  syntax: typeof ts,
  symbolOf: SymbolOf,
  isOfLibrary: (declaration: ts.Declaration) => boolean,
): TypeReferences {
  return { referent, selected };

  function referent(
    { given, self }: WrittenNode,
    referred: ts.Node,
    written: readonly ts.TypeNode[] | undefined,
  ): WrittenType | Declared | undefined {
    const symbol = symbolOf(referred);
    if (symbol === undefined) return undefined;
    if ((symbol.flags & syntax.SymbolFlags.TypeParameter) !== 0) return given.get(symbol);
    const { declarations = [] } = symbol;
    const alias = declarations.find(syntax.isTypeAliasDeclaration);
    if (alias) {
      const [first] = written ?? [];
      if (first && TRANSPARENT.has(alias.name.text) && isOfLibrary(alias)) return { kind: 'node', node: first, given };
      const inside = givenBy(symbolOf, alias.typeParameters, written, given);
      return { kind: 'node', node: alias.type, given: inside, ...(self && { self }) };
    }
    const typed = declarations.filter(
      (one): one is TypedDeclaration => syntax.isInterfaceDeclaration(one) || syntax.isClassLike(one),
    );
    if (typed.length === 0) return undefined;
    const parameters = typed.find(({ typeParameters }) => typeParameters !== undefined)?.typeParameters;
    return { declarations: typed, given: givenBy(symbolOf, parameters, written, given) };
  }

  function selected(
    referred: ts.Node,
    written: readonly ts.TypeNode[] | undefined,
    name: string,
  ): 'kept' | 'left out' | 'unread' | undefined {
    const alias = symbolOf(referred)?.declarations?.find(syntax.isTypeAliasDeclaration);
    if (alias === undefined || !/^(?:Pick|Omit)$/.test(alias.name.text) || !isOfLibrary(alias)) return undefined;
    const [, keys] = written ?? [];
    const named = keys && literalsIn(keys);
    if (named === undefined) return 'unread';
    return named.includes(name) === (alias.name.text === 'Pick') ? 'kept' : 'left out';
  }

  function literalsIn(node: ts.TypeNode): readonly string[] | undefined {
    const parts = syntax.isUnionTypeNode(node) ? [...node.types] : [node];
    const texts = parts.flatMap((part) =>
      syntax.isLiteralTypeNode(part) && syntax.isStringLiteral(part.literal) ? [part.literal.text] : [],
    );
    return texts.length === parts.length ? texts : undefined;
  }
}
