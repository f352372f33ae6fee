import type ts from 'typescript';

import { type TypedDeclaration, typeReferences } from './type-references.ts';
import {
  NOTHING_GIVEN,
  type Given,
  type SymbolOf,
  type WrittenMember,
  type WrittenMembers,
  type WrittenNode,
  type WrittenType,
} from './written-type.ts';

/** Aliases, references and bases on the way to a member: more are left to the checker. */
const DEEPEST = 16;

/** Finds members of written types. */
export interface MembersOfTypes {
  named(type: WrittenType, name: string): WrittenMembers;
  /** What a promise of this type holds; the type itself where it is none; undefined where that cannot be read. */
  awaited(type: WrittenType): WrittenType | undefined;
  /** The signatures by which a value of this type is called; undefined where that cannot be read. */
  signatures(type: WrittenType): readonly WrittenMember[] | undefined;
}

/**
 * Reads members from the nodes of interfaces, classes, aliases, literals and intersections; whatever has to be computed
 * (conditional and mapped types, unions of which the parts disagree) is not read.
 */
export function membersOfTypes(
  syntax: typeof ts,
  symbolOf: SymbolOf,
  library: (name: string) => readonly ts.InterfaceDeclaration[],
  isOfLibrary: (declaration: ts.Declaration) => boolean,
): MembersOfTypes {
  const { SyntaxKind } = syntax;
  const references = typeReferences(syntax, symbolOf, isOfLibrary);
  return { named: (type, name) => named(type, name, 0), awaited, signatures };

  function named(type: WrittenType, name: string, depth: number): WrittenMembers {
    if (depth > DEEPEST) return undefined;
    switch (type.kind) {
      case 'instance':
        return ofDeclarations([type.of], type.given, type, name, depth);
      case 'promise':
        return ofLibrary('Promise', type, name);
      case 'either':
        return agreed(type.of.map((one) => named(one, name, depth + 1)));
      case 'node':
        return ofNode(type, name, depth);
    }
  }

  function ofNode(type: WrittenNode, name: string, depth: number): WrittenMembers {
    const { node, given } = type;
    const self = type.self ?? type;
    const within = (inner: ts.TypeNode): WrittenMembers => named({ ...type, node: inner }, name, depth + 1);
    if (syntax.isParenthesizedTypeNode(node)) return within(node.type);
    if (syntax.isThisTypeNode(node)) return type.self && named(type.self, name, depth + 1);
    if (syntax.isArrayTypeNode(node)) return ofLibrary('Array', type, name, { ...type, node: node.elementType });
    if (syntax.isTupleTypeNode(node)) return ofLibrary('Array', type, name);
    if (syntax.isTypeOperatorNode(node)) {
      const isReadonly = node.operator === SyntaxKind.ReadonlyKeyword && syntax.isArrayTypeNode(node.type);
      return isReadonly ? ofLibrary('ReadonlyArray', type, name, { ...type, node: node.type.elementType }) : undefined;
    }
    if (node.kind === SyntaxKind.StringKeyword) return ofLibrary('String', type, name);
    if (syntax.isTypeLiteralNode(node)) return membersIn(node.members, name, given, self);
    if (syntax.isUnionTypeNode(node)) return agreed(node.types.filter((part) => !isNothing(part)).map(within));
    if (syntax.isIntersectionTypeNode(node)) return inAny(node.types.map(within));
    if (syntax.isMappedTypeNode(node)) return ofMapped(node, within);
    if (syntax.isTypeReferenceNode(node)) return ofReference(type, node.typeName, node.typeArguments, name, depth);
    if (syntax.isExpressionWithTypeArguments(node))
      return ofReference(type, node.expression, node.typeArguments, name, depth);
    return undefined;
  }

  /** `{ [Key in keyof Order]: … }` has the members of an order, whatever their types become. */
  function ofMapped(
    { typeParameter: { constraint }, nameType }: ts.MappedTypeNode,
    within: (inner: ts.TypeNode) => WrittenMembers,
  ): WrittenMembers {
    const isOfKeys = constraint && syntax.isTypeOperatorNode(constraint) && nameType === undefined;
    return isOfKeys && constraint.operator === SyntaxKind.KeyOfKeyword ? within(constraint.type) : undefined;
  }

  function ofReference(
    type: WrittenNode,
    referred: ts.Node,
    written: readonly ts.TypeNode[] | undefined,
    name: string,
    depth: number,
  ): WrittenMembers {
    const [first] = written ?? [];
    const selected = first && references.selected(referred, written, name);
    if (first && selected !== undefined) {
      if (selected === 'unread') return undefined;
      return selected === 'kept' ? named({ ...type, node: first }, name, depth + 1) : [];
    }
    const meant = references.referent(type, referred, written);
    if (meant === undefined) return undefined;
    if ('declarations' in meant) return ofDeclarations(meant.declarations, meant.given, type.self ?? type, name, depth);
    const found = named(meant, name, depth + 1);
    const isOfList =
      meant.kind === 'node' && meant.node === first && found?.some((one) => isOfLibrary(one.declaration));
    return isOfList === true ? undefined : found;
  }

  function ofDeclarations(
    declarations: readonly TypedDeclaration[],
    given: Given,
    self: WrittenType,
    name: string,
    depth: number,
  ): WrittenMembers {
    const own = declarations.flatMap(({ members }) => membersIn(members, name, given, self));
    if (own.length > 0) return own;
    const bases = declarations.flatMap((declaration) => basesOf(declaration));
    for (const base of bases) {
      const inherited = named({ kind: 'node', node: base, given, self }, name, depth + 1);
      if (inherited === undefined || inherited.length > 0) return inherited;
    }
    return [];
  }

  function basesOf({ heritageClauses }: TypedDeclaration): readonly ts.ExpressionWithTypeArguments[] {
    return (heritageClauses ?? []).flatMap(({ token, types }) => (token === SyntaxKind.ExtendsKeyword ? types : []));
  }

  function membersIn(
    members: readonly (ts.TypeElement | ts.ClassElement)[],
    name: string,
    given: Given,
    self: WrittenType,
  ): readonly WrittenMember[] {
    return members.flatMap((member) => {
      const parameters = syntax.isConstructorDeclaration(member) ? member.parameters.filter(isProperty) : [];
      const candidates: readonly ts.Declaration[] = isStatic(member) ? [] : [member, ...parameters];
      return candidates.filter((one) => nameOf(one) === name).map((declaration) => ({ declaration, given, self }));
    });
  }

  function isProperty(parameter: ts.ParameterDeclaration): boolean {
    return syntax.isParameterPropertyDeclaration(parameter, parameter.parent);
  }

  function isStatic(member: ts.Declaration): boolean {
    return (syntax.getCombinedModifierFlags(member) & syntax.ModifierFlags.Static) !== 0;
  }

  function nameOf(declaration: ts.Declaration): string | undefined {
    const name = syntax.getNameOfDeclaration(declaration);
    if (name === undefined) return undefined;
    return syntax.isMemberName(name) || syntax.isStringLiteralLike(name) ? name.text : undefined;
  }

  /** What an interface of the library has, of which all type parameters mean one type. */
  function ofLibrary(holder: string, self: WrittenType, name: string, element?: WrittenType): WrittenMembers {
    const found = library(holder).flatMap(({ members, typeParameters = [] }) => {
      const symbols = element ? [...typeParameters].flatMap((one) => symbolOf(one.name) ?? []) : [];
      return membersIn(
        members,
        name,
        element ? new Map(symbols.map((symbol) => [symbol, element])) : NOTHING_GIVEN,
        self,
      );
    });
    return found.length === 0 ? undefined : found;
  }

  function isNothing(node: ts.TypeNode): boolean {
    if (syntax.isLiteralTypeNode(node)) return node.literal.kind === SyntaxKind.NullKeyword;
    return node.kind === SyntaxKind.UndefinedKeyword || node.kind === SyntaxKind.NullKeyword;
  }

  function awaited(type: WrittenType): WrittenType | undefined {
    if (type.kind === 'promise') return type.of;
    if (type.kind === 'node' && syntax.isTypeReferenceNode(type.node)) {
      const meant = references.referent(type, type.node.typeName, type.node.typeArguments);
      if (meant === undefined) return undefined;
      if (!('declarations' in meant)) return awaited(meant);
      const [argument] = type.node.typeArguments ?? [];
      const isPromise = meant.declarations.some((one) => one.name?.text === 'Promise' && isOfLibrary(one));
      if (isPromise) return argument && { kind: 'node', node: argument, given: type.given };
    }
    return named(type, 'then', 0)?.length === 0 ? type : undefined;
  }

  function signatures(type: WrittenType): readonly WrittenMember[] | undefined {
    if (type.kind !== 'node') return undefined;
    const { node, given } = type;
    const self = type.self ?? type;
    if (syntax.isFunctionTypeNode(node)) return [{ declaration: node, given, self }];
    if (syntax.isParenthesizedTypeNode(node)) return signatures({ ...type, node: node.type });
    if (syntax.isTypeLiteralNode(node)) return callsIn(node.members, given, self);
    if (!syntax.isTypeReferenceNode(node)) return undefined;
    const meant = references.referent(type, node.typeName, node.typeArguments);
    if (meant === undefined) return undefined;
    if (!('declarations' in meant)) return signatures(meant);
    return meant.declarations.flatMap(({ members }) => callsIn(members, meant.given, self));
  }

  function callsIn(
    members: readonly (ts.TypeElement | ts.ClassElement)[],
    given: Given,
    self: WrittenType,
  ): readonly WrittenMember[] {
    return members.flatMap((declaration) =>
      syntax.isCallSignatureDeclaration(declaration) ? [{ declaration, given, self }] : [],
    );
  }
}

/** What several types have under a name where they agree about where it is declared. */
function agreed(all: readonly WrittenMembers[]): WrittenMembers {
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  const isSame = (other: WrittenMembers): boolean =>
    other?.length === first.length &&
    other.every(({ declaration }, index) => declaration === first[index]?.declaration);
  return others.every(isSame) ? first : undefined;
}

/** What the parts of an intersection have under a name, if all of them can be read. */
function inAny(all: readonly WrittenMembers[]): WrittenMembers {
  const found: WrittenMember[] = [];
  for (const members of all) {
    if (members === undefined) return undefined;
    found.push(...members);
  }
  return found;
}
