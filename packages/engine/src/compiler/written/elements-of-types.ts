import type ts from 'typescript';

import { typeReferences } from './type-references.ts';
import type { SymbolOf, WrittenNode, WrittenType } from './written-type.ts';

/** References on the way to an element: more are left to the checker. */
const DEEPEST = 8;

/** What a key is, as far as it matters to what lies there. */
export type KeyKind = 'number' | 'any';

/** Finds what lies under computed keys of written types. */
export interface ElementsOfTypes {
  /** The element of a list under a number, or the entry of a record of any texts; undefined where it cannot be read. */
  at(type: WrittenType, key: KeyKind): WrittenType | undefined;
}

/** Reads elements from the nodes of lists, index signatures, `Record<string, …>` and aliases of those. */
export function elementsOfTypes(
  syntax: typeof ts,
  symbolOf: SymbolOf,
  isOfLibrary: (declaration: ts.Declaration) => boolean,
): ElementsOfTypes {
  const { SyntaxKind } = syntax;
  const references = typeReferences(syntax, symbolOf, isOfLibrary);
  return { at: (type, key) => at(type, key, 0) };

  function at(type: WrittenType, key: KeyKind, depth: number): WrittenType | undefined {
    if (type.kind !== 'node' || depth > DEEPEST) return undefined;
    const { node } = type;
    const within = (inner: ts.TypeNode): WrittenType => ({ ...type, node: inner });
    if (syntax.isParenthesizedTypeNode(node)) return at(within(node.type), key, depth + 1);
    if (syntax.isArrayTypeNode(node)) return key === 'number' ? within(node.elementType) : undefined;
    if (syntax.isTypeOperatorNode(node)) {
      const isReadonly = node.operator === SyntaxKind.ReadonlyKeyword && syntax.isArrayTypeNode(node.type);
      return isReadonly ? at(within(node.type), key, depth + 1) : undefined;
    }
    if (syntax.isTypeLiteralNode(node)) return ofIndex(node.members, within);
    if (syntax.isMappedTypeNode(node)) return ofMapped(node, type);
    return syntax.isTypeReferenceNode(node) ? ofReference(type, node, key, depth) : undefined;
  }

  function ofReference(
    type: WrittenNode,
    { typeName, typeArguments }: ts.TypeReferenceNode,
    key: KeyKind,
    depth: number,
  ): WrittenType | undefined {
    const meant = references.referent(type, typeName, typeArguments);
    if (meant === undefined) return undefined;
    if (!('declarations' in meant)) return at(meant, key, depth + 1);
    const { declarations, given } = meant;
    const [argument] = typeArguments ?? [];
    const isList = declarations.some((one) => /^(?:Readonly)?Array$/.test(one.name?.text ?? '') && isOfLibrary(one));
    if (isList) return key === 'number' && argument ? { ...type, node: argument } : undefined;
    const [only] = declarations;
    const isPlain = declarations.length === 1 && only && syntax.isInterfaceDeclaration(only) && !only.heritageClauses;
    return isPlain ? ofIndex(only.members, (node) => ({ kind: 'node', node, given })) : undefined;
  }

  /** Where members have names, too, the key may be one of those. */
  function ofIndex(
    members: ts.NodeArray<ts.TypeElement>,
    typeOf: (node: ts.TypeNode) => WrittenType,
  ): WrittenType | undefined {
    const [only] = members;
    if (members.length !== 1 || only === undefined || !syntax.isIndexSignatureDeclaration(only)) return undefined;
    return only.parameters[0]?.type?.kind === SyntaxKind.StringKeyword ? typeOf(only.type) : undefined;
  }

  /** `Record<string, Order>` is `{ [Key in string]: Order }`. */
  function ofMapped(
    { typeParameter, nameType, type }: ts.MappedTypeNode,
    around: WrittenNode,
  ): WrittenType | undefined {
    const { constraint } = typeParameter;
    if (constraint === undefined || nameType !== undefined || type === undefined) return undefined;
    return isAnyText({ ...around, node: constraint }) ? { ...around, node: type } : undefined;
  }

  function isAnyText(type: WrittenNode): boolean {
    const { node } = type;
    if (node.kind === SyntaxKind.StringKeyword) return true;
    if (!syntax.isTypeReferenceNode(node)) return false;
    const meant = references.referent(type, node.typeName, node.typeArguments);
    return (
      meant !== undefined && 'kind' in meant && meant.kind === 'node' && meant.node.kind === SyntaxKind.StringKeyword
    );
  }
}

/** What is known of a key without its type: whether it is a number, whatever the program does. */
export function keyKindOf(syntax: typeof ts, symbolOf: SymbolOf, key: ts.Expression): KeyKind {
  return isNumber(key) ? 'number' : 'any';

  function isNumber(node: ts.Expression): boolean {
    if (syntax.isNumericLiteral(node)) return true;
    if (syntax.isBinaryExpression(node)) return node.operatorToken.kind === syntax.SyntaxKind.MinusToken;
    if (!syntax.isIdentifier(node)) return false;
    const declared = symbolOf(node)?.valueDeclaration;
    if (declared === undefined || !(syntax.isVariableDeclaration(declared) || syntax.isParameter(declared)))
      return false;
    const { type, initializer } = declared;
    return type
      ? type.kind === syntax.SyntaxKind.NumberKeyword
      : initializer !== undefined && syntax.isNumericLiteral(initializer);
  }
}
