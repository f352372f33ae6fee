import { annotationsPackage, type Protection } from '@privet/model';
import type ts from 'typescript';

import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import type { Compiler, DeclaredMember } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';
import { ANNOTATION_TYPES, isAnnotationsPackage } from './annotations-package.ts';

/** What a type as it is written says: `Personal<'f' | 'm', 'user.demographic.gender'>` keeps no trace in the type itself. */
export interface WrittenTag {
  readonly name: string;
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly protection?: Protection;
}

/** A written type as a tag, or as the declarations it names: the member of `User['email']`, an alias with a comment. */
export type WrittenType =
  | { readonly kind: 'tag'; readonly tag: WrittenTag }
  | { readonly kind: 'declared'; readonly declarations: readonly DeclaredMember[] };

const DEEPEST_ALIAS = 6;
/** Types of TypeScript's library whose first argument is what they let through. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'Awaited',
  'Exclude',
  'Extract',
  'NonNullable',
  'Promise',
  'Readonly',
]);

/** Reads a type node, aliases followed; undefined if it names no personal data. */
export function writtenType(compiler: Compiler, node: ts.TypeNode, depth = 0): WrittenType | undefined {
  const { syntax } = compiler;
  if (depth > DEEPEST_ALIAS) return undefined;
  if (syntax.isParenthesizedTypeNode(node) || syntax.isTypeOperatorNode(node))
    return writtenType(compiler, node.type, depth + 1);
  if (syntax.isUnionTypeNode(node) || syntax.isIntersectionTypeNode(node)) return firstOf(compiler, node.types, depth);
  if (syntax.isIndexedAccessTypeNode(node)) return indexedMembers(compiler, node);
  return syntax.isTypeReferenceNode(node) ? writtenReference(compiler, node, depth) : undefined;
}

function writtenReference(compiler: Compiler, node: ts.TypeReferenceNode, depth: number): WrittenType | undefined {
  const { syntax } = compiler;
  const name = syntax.isIdentifier(node.typeName) ? node.typeName.text : node.typeName.right.text;
  const declarations = compiler.declarationsAt(locationOf(node.typeName));
  if (isOurType(compiler, node, name, declarations)) return taggedBy(compiler, node, name, depth);
  if (TRANSPARENT.has(name)) return firstOf(compiler, node.typeArguments?.slice(0, 1) ?? [], depth);
  for (const declaration of declarations) {
    const alias = compiler.nodeAt(declaration.location.file, declaration.location);
    if (!alias || !syntax.isTypeAliasDeclaration(alias)) continue;
    if (annotationOf(syntax, alias.getSourceFile(), alias)) return { kind: 'declared', declarations: [declaration] };
    return writtenType(compiler, alias.type, depth + 1);
  }
  return undefined;
}

function taggedBy(compiler: Compiler, node: ts.TypeReferenceNode, name: string, depth: number): WrittenType {
  const protection = ANNOTATION_TYPES.get(name);
  const [value, category, purpose] = node.typeArguments ?? [];
  const inner = protection !== undefined && value ? writtenType(compiler, value, depth + 1) : undefined;
  const innerTag = inner?.kind === 'tag' ? inner.tag : undefined;
  const categories = wordsIn(compiler.syntax, category);
  const purposes = wordsIn(compiler.syntax, purpose);
  return {
    kind: 'tag',
    tag: {
      name,
      categories: categories.length > 0 ? categories : (innerTag?.categories ?? []),
      purposes: purposes.length > 0 ? purposes : (innerTag?.purposes ?? []),
      ...(protection && { protection }),
    },
  };
}

/** Ours by declaration, or by import where the package is not installed. */
function isOurType(
  compiler: Compiler,
  node: ts.TypeReferenceNode,
  name: string,
  declarations: readonly DeclaredMember[],
): boolean {
  if (declarations.length > 0)
    return ANNOTATION_TYPES.has(name) && declarations.some((declared) => isAnnotationsPackage(declared.package));
  return ANNOTATION_TYPES.has(name) && importsFromUs(compiler.syntax, node.getSourceFile());
}

function importsFromUs(syntax: typeof ts, file: ts.SourceFile): boolean {
  return file.statements.some(
    (statement) =>
      syntax.isImportDeclaration(statement) &&
      syntax.isStringLiteral(statement.moduleSpecifier) &&
      statement.moduleSpecifier.text.startsWith(annotationsPackage),
  );
}

function indexedMembers(compiler: Compiler, node: ts.IndexedAccessTypeNode): WrittenType | undefined {
  const object = compiler.typeAt(locationOf(node.objectType));
  const members = object
    ? wordsIn(compiler.syntax, node.indexType).flatMap((name) => compiler.memberOf(object, name)?.declarations ?? [])
    : [];
  return members.length > 0 ? { kind: 'declared', declarations: members } : undefined;
}

function firstOf(compiler: Compiler, nodes: readonly ts.TypeNode[], depth: number): WrittenType | undefined {
  for (const node of nodes) {
    const found = writtenType(compiler, node, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function wordsIn(syntax: typeof ts, node: ts.TypeNode | undefined): readonly string[] {
  if (!node) return [];
  if (syntax.isUnionTypeNode(node)) return node.types.flatMap((part) => wordsIn(syntax, part));
  return syntax.isLiteralTypeNode(node) && syntax.isStringLiteral(node.literal) ? [node.literal.text] : [];
}
