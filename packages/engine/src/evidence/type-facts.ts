import { isIdName, type EvidenceAnswer, type EvidenceQuery, type TypeFacts } from '@privet/flow';
import type { Location, PersonalDatum } from '@privet/model';

import type { Compiler, DeclaredMember, TypeHandle, TypeKind } from '../compiler/compiler.ts';
import { argumentsOfHeirs } from './arguments-of-heirs.ts';
import { type ClassifiedEvidence, nothingClassified } from './classified-evidence.ts';
import { declarationReader, keyOf } from './declaration-reader.ts';
import { dataWithin } from './data-within.ts';
import { mayBeDeclaredIn } from './our-words.ts';
import { mayHaveMember } from './member-names.ts';
import { inferredUnderKey, isOfProject } from './name-evidence.ts';
import { type Place, places } from './place.ts';
import { recordsIn } from './records.ts';
import { valueEvidence } from './value-evidence.ts';

const DEEPEST_UNION = 4;
const SCALARS: ReadonlySet<TypeKind> = new Set(['text', 'number', 'boolean', 'literal', 'nothing']);

/**
 * Types, declarations and names of a program as evidence of personal data. An answer is settled where a declaration
 * says `none`, where a type guard has ruled the data out, where the type is boolean, a function or nothing at all, and
 * below a text or a number. Numbers, enums and literal unions without evidence stay open: a caller may hand `user.age`
 * or `user.gender` over as just that.
 */
export function typeFactsOf(compiler: Compiler, classified: ClassifiedEvidence = nothingClassified): TypeFacts {
  const { syntax } = compiler;
  const reader = declarationReader(compiler, classified);
  const found = places(compiler, reader);
  const value = valueEvidence(compiler, reader, found);
  const records = recordsIn(compiler, reader);
  const givenBelow = argumentsOfHeirs(compiler);
  const answers = new Map<string, EvidenceAnswer>();
  const roomFor = new Map<string, boolean>();

  // Types do not know what a name shows: whoever knows names adds it.
  return {
    personalData,
    couldTell,
    couldCarry,
    couldHold,
    underKey,
    isOneValue: () => false,
    isRemainder: () => false,
    isOfNobody: () => false,
    mayBeDeclared: () => true,
  };

  function personalData(query: EvidenceQuery): EvidenceAnswer {
    const { origin, path, whole, omitted, keptIn } = query;
    const kept = keptIn && `${keptIn.part ?? ''}:${keptIn.records.join()}`;
    const key = [keyOf(origin), path.join('.'), whole, omitted.join(), kept].join('|');
    const known = answers.get(key);
    if (known) return known;
    const answer = answerTo(query);
    answers.set(key, answer);
    return answer;
  }

  /** Members and elements are found by types alone, and so are tables. */
  function couldTell({ origin, path, whole, keptIn }: EvidenceQuery): boolean {
    if (whole || path.length > 0 || keptIn || mayBeDeclaredIn(compiler, classified)) return true;
    const place = found.at(origin);
    return place !== undefined && value.couldBe(place);
  }

  function answerTo({ origin, path, ...extent }: EvidenceQuery): EvidenceAnswer {
    const start = found.at(origin);
    if (!start) return { data: [], settled: false };
    let place: Place = start;
    for (const step of path) {
      // Whoever walks through any object, step by step, finds nothing below a text or a number.
      if (step === '*' && place.type !== undefined && isScalar(place.type, 0)) return { data: [], settled: true };
      place = found.memberOf(place, step);
    }
    if (extent.keptIn && records.isOfOtherTable(place.type, extent.keptIn)) return { data: [], settled: true };
    // Of all that may lie there, only the callers know which it is.
    if (path.length === 0 && place.declarations.some(isChosenByCaller)) return { data: [], settled: false };
    const within = (one: Place): readonly PersonalDatum[] => dataWithin(compiler, found, value, records, one, extent);
    const own = within(place);
    const given = own.length > 0 || place.type === undefined ? [] : givenBelow(place.type);
    const data = own.length > 0 ? own : given.flatMap((type) => within({ ...place, type }));
    return {
      data,
      settled: data.length === 0 && (isSettled(place) || (path.length === 0 && isNarrowed(place, origin))),
    };
  }

  function isSettled(place: Place): boolean {
    return value.of(place)?.none === true || (place.type !== undefined && holdsNothing(place.type, 0));
  }

  /** Whether a type parameter decides which member of a type a parameter is: `details: Events[Name]`. */
  function isChosenByCaller(declared: DeclaredMember): boolean {
    const node = reader.nodeOf(declared);
    if (node === undefined || !syntax.isParameter(node) || !node.type) return false;
    if (!syntax.isIndexedAccessTypeNode(node.type) || !syntax.isTypeReferenceNode(node.type.indexType)) return false;
    const index = node.type.indexType.typeName;
    if (!syntax.isIdentifier(index)) return false;
    return node.parent.typeParameters?.some(({ name }) => name.text === index.text) === true;
  }

  /** What a type guard has ruled out is not there, whatever the value was made from. */
  function isNarrowed({ type }: Place, origin: Location): boolean {
    const kind = type && compiler.describe(type).kind;
    return (kind === 'object' || kind === 'union') && compiler.isNarrowedAt(origin);
  }

  function isScalar(type: TypeHandle, depth: number): boolean {
    const { kind, parts } = compiler.describe(type);
    if (kind === 'union')
      return depth < DEEPEST_UNION && parts.length > 0 && parts.every((part) => isScalar(part, depth + 1));
    return SCALARS.has(kind);
  }

  function holdsNothing(type: TypeHandle, depth: number): boolean {
    const { kind, parts } = compiler.describe(type);
    if (kind === 'union')
      return depth < DEEPEST_UNION && parts.length > 0 && parts.every((part) => holdsNothing(part, depth + 1));
    return kind === 'nothing' || kind === 'boolean' || kind === 'function';
  }

  function couldCarry(expression: Location): boolean {
    const type = compiler.typeAt(expression);
    return (type === undefined || carries(type, 0)) && !isOwnMember(expression);
  }

  function underKey(expression: Location): PersonalDatum | undefined {
    const place = found.at(expression);
    const inference = place && inferredUnderKey(compiler, place);
    if (inference === undefined) return undefined;
    const { category, strength, reason } = inference;
    return { category, evidence: { level: 'inferred', strength, reason }, path: [], purposes: [], recipients: [] };
  }

  function couldHold(expression: Location, name: string): boolean {
    const key = `${keyOf(expression)}|${name}`;
    const known = roomFor.get(key);
    if (known !== undefined) return known;
    const type = compiler.typeAt(expression);
    const answer = type === undefined || mayHaveMember(compiler, type, name);
    roomFor.set(key, answer);
    return answer;
  }

  /**
   * Whether a member is one whose type the project declares: the `plan` of what a database gives back is just that. An id
   * is one whoever declares it: whoever made the object gave it to it.
   */
  function isOwnMember(member: Location): boolean {
    const place = found.at(member);
    if (place === undefined || place.position === 'call' || place.declarations.length === 0) return false;
    if (isIdName(place.name)) return true;
    const kind = place.type && compiler.describe(place.type).kind;
    return kind !== 'any' && kind !== 'unknown' && place.declarations.every(isOwnProperty);
  }

  function isOwnProperty(declared: DeclaredMember): boolean {
    const node = isOfProject(declared) ? reader.nodeOf(declared) : undefined;
    return node !== undefined && (syntax.isPropertySignature(node) || syntax.isPropertyDeclaration(node));
  }

  function carries(type: TypeHandle, depth: number): boolean {
    if (depth > DEEPEST_UNION) return true;
    const { kind, parts, declarations } = compiler.describe(type);
    switch (kind) {
      case 'nothing':
      case 'boolean':
      case 'number':
      case 'literal':
        return false;
      case 'union':
        return parts.some((part) => carries(part, depth + 1));
      case 'array':
        return compiler.elementsOf(type).some((element) => carries(element, depth + 1));
      case 'object': {
        const awaited = declarations.some((declared) => declared.package === 'lib' && declared.name === 'Promise');
        return !awaited || compiler.elementsOf(type).some((element) => carries(element, depth + 1));
      }
      case 'any':
      case 'unknown':
      case 'text':
      case 'date':
      case 'function':
        return true;
    }
  }
}
