import type { CategoryId, Evidence, PurposeId, Suggestion } from '@privet/model';
import type ts from 'typescript';

import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import type { Compiler, TypeMember } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';
import { type ClassifiedEvidence, nothingClassified } from '../evidence/classified-evidence.ts';
import { declarationReader, type DeclarationReader } from '../evidence/declaration-reader.ts';
import { isDecisive, type DeclaredEvidence } from '../evidence/declared-evidence.ts';
import { holderName, holderOf } from '../evidence/holder.ts';
import { textsThatDeclare } from '../evidence/our-words.ts';
import type { PersonalDeclaration } from '../file-view.ts';
import { suggestionsOfCategory, suggestionsOfPurpose } from './annotate-suggestions.ts';
import { declarationSitesOf, type DeclarationSite } from './declaration-sites.ts';
import { inferenceAt, looksPersonal, nameOf } from './site-inference.ts';

/** Declarations of a file that are annotated as personal data, and fields that look like it, in source order. */
export function personalDeclarationsOf(
  compiler: Compiler,
  file: string,
  classified: ClassifiedEvidence = nothingClassified,
): readonly PersonalDeclaration[] {
  const sourceFile = compiler.sourceFile(file);
  if (!sourceFile) return [];
  const reader = declarationReader(compiler, classified);
  const { syntax } = compiler;
  const mentionsUs = ourWords.test(sourceFile.text);
  const isAnythingDeclared = textsThatDeclare(compiler).length > 0;
  const isWorthAsking = (site: DeclarationSite): boolean =>
    mentionsUs ||
    classified.couldSpeakOf(site.name.text) ||
    (isAnythingDeclared && namesType(syntax, site)) ||
    (isInferable(syntax, site) && looksPersonal(syntax, site));
  return declarationSitesOf(syntax, sourceFile)
    .filter(isWorthAsking)
    .flatMap((site) => personalDeclarationAt(compiler, reader, sourceFile, site) ?? []);
}

/** Without one of these no comment, no schema metadata and no type written in a file itself speaks of personal data. */
const ourWords = /\b(personalData|purpose|recipient|Personal|Encrypted|Pseudonymized)\b/;

/** Whether the written type of a field names another, which may be an alias of `Personal<…>` from elsewhere. */
function namesType(syntax: typeof ts, { kind, node }: DeclarationSite): boolean {
  const isTyped = syntax.isPropertySignature(node) || syntax.isPropertyDeclaration(node) || syntax.isParameter(node);
  const names = (part: ts.Node): boolean =>
    syntax.isTypeReferenceNode(part) ||
    syntax.isIndexedAccessTypeNode(part) ||
    (syntax.forEachChild(part, names) ?? false);
  if (kind !== 'field' || !isTyped || !node.type) return false;
  return !syntax.isTypeLiteralNode(node.type) && !syntax.isFunctionTypeNode(node.type) && names(node.type);
}

/** What the annotations, types and schema metadata of a declaration say. */
export function declaredEvidenceAt(
  compiler: Compiler,
  reader: DeclarationReader,
  { node, name }: DeclarationSite,
): DeclaredEvidence | undefined {
  const type = holderName(compiler.syntax, node);
  return reader.evidenceOf({ package: '', type, name: name.text, location: locationOf(node), abstract: false });
}

interface Known {
  readonly category: CategoryId;
  readonly evidence: Evidence;
  readonly purposes: readonly PurposeId[];
}

function personalDeclarationAt(
  compiler: Compiler,
  reader: DeclarationReader,
  sourceFile: ts.SourceFile,
  site: DeclarationSite,
): PersonalDeclaration | undefined {
  const { syntax } = compiler;
  const known = knownAt(compiler, reader, sourceFile, site);
  if (!known) return undefined;
  const holder = holderName(syntax, site.node);
  const suggestions = (): readonly Suggestion[] => {
    if (known.evidence.level === 'inferred') return suggestionsOfCategory(syntax, sourceFile, site, known.category);
    if (known.purposes.length > 0) return [];
    return suggestionsOfPurpose(syntax, sourceFile, site, known.category, holder === '' ? undefined : holder);
  };
  return {
    name: nameOf(site),
    ...(holder !== '' && { holder }),
    range: { start: site.name.getStart(sourceFile), end: site.name.end },
    ...known,
    suggestions,
  };
}

function knownAt(
  compiler: Compiler,
  reader: DeclarationReader,
  sourceFile: ts.SourceFile,
  site: DeclarationSite,
): Known | undefined {
  const declared = declaredEvidenceAt(compiler, reader, site);
  if (declared?.none) return undefined;
  const purposes = declared?.purposes ?? [];
  if (declared && isDecisive(declared)) {
    const category = declared.categories[0] ?? inferenceAt(compiler, site)?.category ?? 'user';
    const reason = site.kind === 'type' ? `declared on ${site.name.text}` : declared.reason;
    return { category, purposes, evidence: { level: 'declared', strength: 'strong', reason } };
  }
  if (!isInferable(compiler.syntax, site) || isHolderAnnotated(compiler.syntax, sourceFile, site)) return undefined;
  const inference = inferenceAt(compiler, site);
  if (inference === undefined) return undefined;
  if (isTypeAnnotated(compiler, reader, site) || isAnnotatedInSchemaType(compiler, reader, site)) return undefined;
  const evidence = { level: 'inferred', strength: inference.strength, reason: inference.reason } as const;
  return { category: inference.category, purposes, evidence };
}

/** Whether a field holds objects whose own members say what they are: `diagnoses: Diagnosis[]`. */
function isTypeAnnotated(compiler: Compiler, reader: DeclarationReader, site: DeclarationSite): boolean {
  const type = namesType(compiler.syntax, site) ? compiler.typeAt(locationOf(site.name)) : undefined;
  if (type === undefined) return false;
  const held = [type, ...compiler.elementsOf(type)].filter((one) => compiler.describe(one).kind === 'object');
  return held.flatMap((one) => compiler.membersOf(one)).some((member) => isAnnotated(reader, member));
}

/** Whether a field repeats one of the type that its schema is of: `new Schema<User>({ email: String })`. */
function isAnnotatedInSchemaType(
  compiler: Compiler,
  reader: DeclarationReader,
  { node, name }: DeclarationSite,
): boolean {
  const { syntax } = compiler;
  const call = syntax.isPropertyAssignment(node) ? node.parent.parent : undefined;
  const [written] = call && syntax.isNewExpression(call) ? (call.typeArguments ?? []) : [];
  const type = written && compiler.typeAt(locationOf(written));
  const member = type && compiler.memberOf(type, name.text);
  return member !== undefined && isAnnotated(reader, member);
}

function isAnnotated(reader: DeclarationReader, { declarations }: TypeMember): boolean {
  return declarations.some((declared) => {
    const evidence = reader.evidenceOf(declared);
    return evidence !== undefined && (evidence.none || isDecisive(evidence));
  });
}

/** Fields that hold a value of an instance; getters compute theirs from others. */
function isInferable(syntax: typeof ts, { kind, node }: DeclarationSite): boolean {
  if (kind !== 'field' || syntax.isGetAccessorDeclaration(node)) return false;
  const isStatic = (syntax.getCombinedModifierFlags(node) & syntax.ModifierFlags.Static) !== 0;
  return !isStatic;
}

/** Whether the holder's annotation speaks for all of its values. */
function isHolderAnnotated(syntax: typeof ts, sourceFile: ts.SourceFile, { node }: DeclarationSite): boolean {
  const holder = holderOf(syntax, node);
  return holder !== undefined && (annotationOf(syntax, sourceFile, holder)?.categories.length ?? 0) > 0;
}
