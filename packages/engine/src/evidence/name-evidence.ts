import type ts from 'typescript';

import type { Compiler, DeclaredMember, TypeHandle, TypeKind } from '../compiler/compiler.ts';
import { holderKindOf } from '../inference/holder-kind.ts';
import { type Inference, inferCategory, type NameClue } from '../inference/infer.ts';
import { snakeCaseOf } from '../inference/snake-case.ts';
import { nameOfResult } from '../inference/verbs.ts';
import { findAddressSlot } from './address-slot.ts';
import { autocompleteAt } from './autocomplete.ts';
import type { DeclarationReader } from './declaration-reader.ts';
import { firmsNamedAsPersons, personWordOf } from './firms-named-as-persons.ts';
import { functionAround, holderForInference, parametersBeside, siblingsOf } from './holder.ts';
import { propertyAround } from './key-of-value.ts';
import type { Place } from './place.ts';
import { validatorOf } from './validator.ts';

type ValueKind = NonNullable<NameClue['valueKind']>;

/** Groups of categories that a closed set of words can hold: a gender can be an enum, an address cannot. */
const CLOSED_SETS = /^user\.(?:demographic|health_and_medical|biometric|criminal_history)\b/;

/** Names of ids: whatever an address calls them, they are no more than that. */
const ID_NAME = /(?:^|_)(?:id|uuid)$|Id$/;

/** What the names around a place give away. */
export function inferredAt(compiler: Compiler, reader: DeclarationReader, place: Place): Inference | undefined {
  const named = inferredByName(compiler, reader, place);
  if (named?.strength === 'strong') return named;
  return inferredInAddress(compiler, place) ?? named;
}

/** What the key says for certain under which the place's expression is put into an object, whatever its own name says. */
export function inferredUnderKey(compiler: Compiler, { expression, type }: Place): Inference | undefined {
  const property = expression && propertyAround(compiler.syntax, expression);
  if (property === undefined) return undefined;
  const kind = kindOf(compiler, type);
  const inference = inferCategory({
    name: property.name.text,
    position: 'field',
    valueKind: kind === 'closed' ? 'boolean' : kind,
    holder: holderForInference(compiler.syntax, property),
    siblings: siblingsOf(compiler.syntax, property),
    file: fileNameOf(property),
  });
  return inference?.strength === 'strong' ? inference : undefined;
}

/** What the address says that the place's expression is put into. */
function inferredInAddress(compiler: Compiler, { expression, name, type }: Place): Inference | undefined {
  if (expression === undefined || ID_NAME.test(name)) return undefined;
  const slot = findAddressSlot(expression.getSourceFile().text, expression.getStart(), name);
  if (slot === undefined) return undefined;
  const kind = kindOf(compiler, type);
  const inference = inferCategory({
    name: slot.name,
    position: 'field',
    valueKind: kind === 'closed' ? 'boolean' : kind,
  });
  return inference?.strength === 'strong' ? { ...inference, reason: `inferred from ${slot.told}` } : undefined;
}

/** What a place's own name gives away; undefined where the name was not given by the project. */
function inferredByName(compiler: Compiler, reader: DeclarationReader, place: Place): Inference | undefined {
  if (place.name === '' || (place.position === 'call' && nameOfResult(place.name) === undefined)) return undefined;
  const nodes = place.declarations.flatMap((declaration) => reader.nodeOf(declaration) ?? []);
  if (nodes.some((node) => declaresNoValue(compiler.syntax, node, place))) return undefined;
  // A call's name is a clue only if the project has named the function.
  if (place.position === 'call' && nodes.length === 0) return undefined;
  if (isWrittenOut(place.declarations)) return undefined;
  const kind = kindOf(compiler, place.type);
  const [node] = nodes;
  const holder = (node && holderForInference(compiler.syntax, node)) || place.object;
  if (isForeign(place.declarations) && !isPersonElsewhere(place.declarations, holder)) return undefined;
  const validator = node && validatorOf(compiler.syntax, node);
  const autocomplete = place.expression && autocompleteAt(compiler.syntax, place.expression);
  const inference = inferCategory({
    name: place.name,
    position: place.position,
    valueKind: kind === 'closed' ? 'text' : kind,
    ...(holder !== '' && { holder }),
    ...(node && { siblings: siblingsOf(compiler.syntax, node), file: fileNameOf(node) }),
    ...(node &&
      compiler.syntax.isParameter(node) && {
        parameters: parametersBeside(compiler.syntax, node),
        function: functionAround(compiler.syntax, node),
      }),
    ...(validator !== undefined && { validator }),
    ...(autocomplete !== undefined && { autocomplete }),
  });
  if (inference && FREE_TEXT.test(inference.category) && isForm(compiler, place.type)) return undefined;
  if (inference && isOfFirm(compiler, inference, place.name, holder)) return undefined;
  return inference && kind === 'closed' && !CLOSED_SETS.test(inference.category) ? undefined : inference;
}

/** What no form holds: a name, an address that a letter reaches. That of an account on a chain is `0x${string}`. */
const FREE_TEXT = /^user\.(?:name|contact\.address)(?:\.|$)/;

function isForm(compiler: Compiler, type: TypeHandle | undefined): boolean {
  if (type === undefined) return false;
  const { kind, parts, isForm: isFormItself } = compiler.describe(type);
  if (kind !== 'union') return isFormItself === true;
  const texts = parts.filter((part) => compiler.describe(part).kind === 'text');
  return texts.length > 0 && texts.every((part) => isForm(compiler, part));
}

/** Whether it is the name or address of what this program calls a customer, and describes as a firm. */
function isOfFirm(compiler: Compiler, { category }: Inference, name: string, holder: string): boolean {
  if (!OF_FIRMS.test(category)) return false;
  const words = snakeCaseOf(name);
  const ofName = /^(?:\w+_)?([a-z]+?)s?_names?$/.exec(words)?.[1];
  const isPlain = ofName === undefined && !/first|last|given|family|contact/.test(words);
  const firm = ofName ?? (isPlain ? personWordOf(holder) : undefined);
  return firm !== undefined && firmsNamedAsPersons(compiler).has(firm);
}

/** What firms have as well as persons: a name, an address, a page. */
const OF_FIRMS = /^user\.(?:name$|contact\.(?:address|url)|content\.self_image)/;

/** Whether a package describes a person: the `User` of a sign-in library, the `Customer` of a payment service. */
function isPersonElsewhere(declarations: readonly DeclaredMember[], holder: string): boolean {
  return declarations.every((declared) => declared.package !== 'lib') && holderKindOf(holder) === 'person';
}

/** Whether a file of JSON holds it: what is written there is the program's own, like the `author` of a package. */
function isWrittenOut(declarations: readonly DeclaredMember[]): boolean {
  return declarations.length > 0 && declarations.every(({ location }) => location.file.endsWith('.json'));
}

/** Whether somebody else's package gave the name: React's props and Express' requests say nothing of this project. */
export function isForeign(declarations: readonly DeclaredMember[]): boolean {
  return declarations.length > 0 && !declarations.some(isOfProject);
}

/** A Prisma client is generated from the project's own schema. */
export function isOfProject({ package: name, location }: DeclaredMember): boolean {
  return name === '' || location.file.includes('/node_modules/.prisma/');
}

function fileNameOf(node: ts.Node): string {
  const path = node.getSourceFile().fileName;
  return path.slice(path.lastIndexOf('/') + 1);
}

function declaresNoValue(syntax: typeof ts, node: ts.Node, place: Place): boolean {
  if (syntax.isClassLike(node) || syntax.isEnumDeclaration(node) || syntax.isModuleDeclaration(node)) return true;
  if (syntax.isImportClause(node) || syntax.isNamespaceImport(node)) return true;
  // `IdentityType.USERNAME` is the word that the enum's author wrote down.
  if (syntax.isEnumMember(node)) return true;
  return place.position !== 'call' && (syntax.isFunctionDeclaration(node) || syntax.isMethodDeclaration(node));
}

function kindOf(compiler: Compiler, type: TypeHandle | undefined, depth = 0): ValueKind | 'closed' {
  if (!type || depth > 3) return 'unknown';
  const { kind, parts } = compiler.describe(type);
  if (kind === 'union') return kindOfUnion(parts.map((part) => kindOf(compiler, part, depth + 1)));
  const [element] = kind === 'array' || kind === 'object' ? compiler.elementsOf(type) : [];
  if (element) return kindOf(compiler, element, depth + 1);
  return kindOfSingle(kind);
}

/** `'f' | 'm' | null` is a closed set, `string | null` is text. */
function kindOfUnion(kinds: readonly (ValueKind | 'closed')[]): ValueKind | 'closed' {
  const present = new Set(kinds.filter((kind) => kind !== 'boolean'));
  if (present.has('text')) return 'text';
  const [only] = present;
  if (only === undefined) return 'boolean';
  return present.size === 1 ? only : 'unknown';
}

function kindOfSingle(kind: TypeKind): ValueKind | 'closed' {
  switch (kind) {
    case 'any':
    case 'unknown':
    case 'union':
      return 'unknown';
    case 'nothing':
    case 'boolean':
      return 'boolean';
    case 'literal':
      return 'closed';
    case 'array':
      return 'object';
    case 'text':
    case 'number':
    case 'date':
    case 'function':
    case 'object':
      return kind;
  }
}
