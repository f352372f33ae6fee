import { annotationsPackage, type Location } from '@privet/model';
import type ts from 'typescript';

import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import type { Compiler, DeclaredMember } from '../compiler/compiler.ts';
import { type ClassifiedEvidence, nothingClassified } from './classified-evidence.ts';
import { type DeclaredEvidence, evidenceOfTag } from './declared-evidence.ts';
import { locationOf } from '../compiler/location-of.ts';
import { holderName, holderOf } from './holder.ts';
import { writtenType } from './personal-type-node.ts';
import { findModelField } from './prisma-model.ts';
import { schemaMetadataOf } from './schema-metadata.ts';

const DEEPEST_REFERENCE = 5;

/** Reads what declarations say, once each. */
export interface DeclarationReader {
  /** What a declaration's type, comment and schema metadata say, purposes and recipients of its holder included. */
  evidenceOf(declaration: DeclaredMember): DeclaredEvidence | undefined;
  nodeOf(declaration: DeclaredMember): ts.Node | undefined;
  /** Where the declared name stands. */
  nameOf(declaration: DeclaredMember): Location;
}

/** Reads the declarations of a program. */
export function declarationReader(
  compiler: Compiler,
  classified: ClassifiedEvidence = nothingClassified,
): DeclarationReader {
  const { syntax } = compiler;
  const answers = new Map<string, DeclaredEvidence | undefined>();
  const mentions = new Map<string, boolean>();
  return { evidenceOf: (declaration) => remembered(declaration, 0), nodeOf, nameOf };

  function remembered(declaration: DeclaredMember, depth: number): DeclaredEvidence | undefined {
    const key = keyOf(declaration.location);
    if (answers.has(key)) return answers.get(key);
    const node = mentionsUs(declaration) ? nodeOf(declaration) : undefined;
    const answer = (node && read(node, declaration.name, depth)) ?? classified.evidenceOf(declaration);
    answers.set(key, answer);
    return answer;
  }

  /** Most files of other packages say nothing of ours, and are too long to look closer. */
  function mentionsUs({ package: name, location: { file } }: DeclaredMember): boolean {
    if (name === '') return true;
    const known = mentions.get(file);
    if (known !== undefined) return known;
    const text = compiler.textOf(file) ?? '';
    const answer = text.includes('@personalData') || text.includes('@purpose') || text.includes(annotationsPackage);
    mentions.set(file, answer);
    return answer;
  }

  function nodeOf({ location }: DeclaredMember): ts.Node | undefined {
    // A declaration without type and initialiser has the same range as its name.
    const node = compiler.nodeAt(location.file, location);
    const named = node && syntax.isIdentifier(node) && 'name' in node.parent && node.parent.name === node;
    return named ? node.parent : node;
  }

  function nameOf(declaration: DeclaredMember): Location {
    const node = nodeOf(declaration);
    // Every declaration that has a name has it under this property.
    const name = node && 'name' in node ? (node.name as ts.Node | undefined) : undefined;
    return name ? locationOf(name) : declaration.location;
  }

  function read(node: ts.Node, name: string, depth: number): DeclaredEvidence | undefined {
    const own = writtenEvidence(node, depth) ?? schemaEvidence(node, name);
    const comment = annotationOf(syntax, node.getSourceFile(), node);
    const field = own || comment || depth > DEEPEST_REFERENCE ? undefined : findModelField(compiler, node, name);
    if (field) return read(field, name, depth + 1);
    const holder = holderOf(syntax, node);
    const around = holder && annotationOf(syntax, holder.getSourceFile(), holder);
    if (!own && !comment && !around) return undefined;
    const decided = (own !== undefined && !own.none) || (comment !== undefined && comment.categories.length > 0);
    const none = own?.none === true || comment?.none !== undefined || (!decided && around?.none !== undefined);
    const purposes = firstNonEmpty(own?.purposes, comment?.purposes.map(valueOf), around?.purposes.map(valueOf));
    const recipients = firstNonEmpty(
      own?.recipients,
      comment?.recipients.map(valueOf),
      around?.recipients.map(valueOf),
    );
    const retention = comment?.retention ?? around?.retention;
    return {
      none: none && !decided,
      tagged: own?.tagged ?? false,
      categories: firstNonEmpty(own?.categories, comment?.categories.map(valueOf)),
      purposes,
      recipients,
      ...(retention && { retention: retention.value }),
      ...(own?.protection && { protection: own.protection }),
      reason: own?.reason ?? declaredOn(node, name),
    };
  }

  function writtenEvidence(node: ts.Node, depth: number): DeclaredEvidence | undefined {
    if (depth > DEEPEST_REFERENCE) return undefined;
    // A function's type node says what it returns.
    const typeNode = 'type' in node ? (node as ts.HasType).type : undefined;
    const written = typeNode && writtenType(compiler, typeNode);
    if (!written) return undefined;
    if (written.kind === 'declared') {
      return written.declarations.map((declaration) => remembered(declaration, depth + 1)).find(isKnown);
    }
    return evidenceOfTag(written.tag);
  }

  function schemaEvidence(node: ts.Node, name: string): DeclaredEvidence | undefined {
    if (
      !syntax.isPropertyAssignment(node) &&
      !syntax.isPropertyDeclaration(node) &&
      !syntax.isVariableDeclaration(node)
    )
      return undefined;
    const metadata = node.initializer && schemaMetadataOf(syntax, node.initializer);
    if (!metadata) return undefined;
    const categories = metadata.categories.filter((category) => category !== 'none');
    const none = categories.length < metadata.categories.length;
    return { ...metadata, none, tagged: false, categories, reason: declaredOn(node, name) };
  }

  function declaredOn(node: ts.Node, name: string): string {
    if (syntax.isInterfaceDeclaration(node) || syntax.isClassLike(node) || syntax.isTypeAliasDeclaration(node)) {
      return `declared on ${name}`;
    }
    const holder = holderName(syntax, node);
    return `declared on ${holder === '' ? `'${name}'` : holder}`;
  }
}

/** A location as the key of a map. */
export function keyOf({ file, start, end }: Location): string {
  return `${file}#${start}-${end}`;
}

function isKnown<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function valueOf(tag: { readonly value: string }): string {
  return tag.value;
}

function firstNonEmpty<Item>(...lists: readonly (readonly Item[] | undefined)[]): readonly Item[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}
