import type ts from 'typescript';

/**
 * A type as declarations write it, without the checker having worked it out: a node, with what stands for the type
 * parameters in it; the instances of a class; what a promise holds; or what one of several signatures gives back.
 */
export type WrittenType =
  | {
      readonly kind: 'node';
      readonly node: ts.TypeNode | ts.ExpressionWithTypeArguments;
      readonly given: Given;
      /** What `this` means in it. */
      readonly self?: WrittenType;
    }
  | { readonly kind: 'instance'; readonly of: ts.ClassLikeDeclaration; readonly given: Given }
  | { readonly kind: 'promise'; readonly of: WrittenType }
  | { readonly kind: 'either'; readonly of: readonly WrittenType[] };

/** A type that a node writes. */
export type WrittenNode = Extract<WrittenType, { readonly kind: 'node' }>;

/** What stands for type parameters, as far as it is written. */
export type Given = ReadonlyMap<ts.Symbol, WrittenType>;

export const NOTHING_GIVEN: Given = new Map();

/** A member of a written type: where it is declared, and what stands for the type parameters there. */
export interface WrittenMember {
  readonly declaration: ts.Declaration;
  readonly given: Given;
  readonly self: WrittenType;
}

/** Members of a name; none where a type that is read as a whole has none; undefined where it cannot be read. */
export type WrittenMembers = readonly WrittenMember[] | undefined;

/** Finds the symbol of a name without working out types. */
export type SymbolOf = (name: ts.Node) => ts.Symbol | undefined;

/** What stands for type parameters where arguments are written for them, or defaults. */
export function givenBy(
  symbolOf: SymbolOf,
  parameters: readonly ts.TypeParameterDeclaration[] | undefined,
  written: readonly ts.TypeNode[] | undefined,
  around: Given,
): Given {
  if (parameters === undefined) return around;
  const given = new Map(around);
  for (const [index, { name, default: otherwise }] of parameters.entries()) {
    const symbol = symbolOf(name);
    if (symbol === undefined) continue;
    const node = written?.[index];
    // An argument means what it does outside, a default may name the parameters before it.
    if (node) given.set(symbol, { kind: 'node', node, given: around });
    else if (otherwise) given.set(symbol, { kind: 'node', node: otherwise, given: new Map(given) });
    else given.delete(symbol);
  }
  return given;
}
