import { isLeftOut, type KeptIn } from '@privet/flow';
import type { PersonalDatum } from '@privet/model';

import type { Compiler, DeclaredMember, TypeHandle } from '../compiler/compiler.ts';
import { isForeign } from './name-evidence.ts';
import type { Place, Places } from './place.ts';
import { membersReadOf } from './read-members.ts';
import type { Records } from './records.ts';
import { relationsAmong } from './relations-of-records.ts';
import type { ValueEvidence, ValueEvidences } from './value-evidence.ts';

const DEEPEST_MEMBER = 3;
/** Members looked at for one question, those near the value first. */
const MEMBER_BUDGET = 300;

/** How much of a value is asked about. */
export interface Extent {
  /** The members of an object count too. */
  readonly whole: boolean;
  /** Dotted paths that are left out, `*` being any element. */
  readonly omitted: readonly string[];
  /** Where it is kept, if what is kept of it is all that counts. */
  readonly keptIn?: KeptIn;
}

/** A value inside the one asked about. */
interface Inner {
  readonly place: Place;
  readonly path: readonly string[];
  readonly depth: number;
  /** Only declarations count: a value around it is known to be personal data, or a record that one of another table leads to. */
  readonly isKnown: boolean;
  /** Types around it: one that comes again holds nothing new. */
  readonly around: readonly TypeHandle[];
}

/** Personal data that a value holds: what it is itself, then what its elements and members are. */
export function dataWithin(
  compiler: Compiler,
  places: Places,
  value: ValueEvidences,
  records: Records,
  start: Place,
  extent: Extent,
): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const open: Inner[] = [{ place: start, path: [], depth: 0, isKnown: false, around: [] }];
  for (let next = 0; next < open.length && next <= MEMBER_BUDGET; next++) {
    const inner = open[next];
    if (inner && !isLeftOut(extent.omitted, inner.path)) open.push(...visit(inner));
  }
  return found;

  function visit(inner: Inner): readonly Inner[] {
    const { place, path, isKnown } = inner;
    if (isLinked(inner) || (isForeign(place.declarations) && /[eE]rrors$/.test(place.name))) return [];
    const evidence = value.of(place);
    if (evidence?.none) return [];
    // Below a value that is known as a whole, names repeat what is known, but declarations say more.
    if (evidence && !(isKnown && evidence.evidence.level === 'inferred')) found.push(...dataOf(evidence, path));
    return place.type ? insideOf({ ...inner, isKnown: isKnown || evidence !== undefined }, place.type) : [];
  }

  /** What is read elsewhere of a value that may be anything. */
  function readOf({ place, path, depth, isKnown }: Inner): readonly Inner[] {
    if (!extent.whole || place.expression === undefined) return [];
    return membersReadOf(compiler, place.expression).map((name) => ({
      place: places.memberOf(place, name),
      path: [...path, name],
      depth: depth + 1,
      isKnown,
      around: [],
    }));
  }

  /** Whether a member is a record of its own, of which the table in question keeps the key. */
  function isLinked({ place, path }: Inner): boolean {
    return (
      extent.keptIn !== undefined &&
      path.length > 0 &&
      path.at(-1) !== '*' &&
      records.isRecord(place.type, extent.keptIn)
    );
  }

  function insideOf(inner: Inner, type: TypeHandle): readonly Inner[] {
    if (inner.depth > DEEPEST_MEMBER || inner.around.includes(type)) return [];
    const { kind, parts } = compiler.describe(type);
    const around = [...inner.around, type];
    switch (kind) {
      case 'union':
        return parts.flatMap((part) => insideOf({ ...inner, around }, part));
      case 'array':
        return elementsOf(inner, type, around);
      case 'object': {
        // Text made of an array shows its elements, text made of any other object shows nothing of it.
        if (!extent.whole) return [];
        const elements = elementsOf(inner, type, around);
        // A record of ours may have members of its own: `User & Record<string, unknown>`. Those that a package lets one
        // give beside any others say what may be there, not what is.
        if (elements.length > 0 && isForeign(compiler.describe(type).declarations)) return elements;
        return [...elements, ...membersOf(inner, type, around)];
      }
      case 'any':
      case 'unknown':
        return readOf(inner);
      default:
        return [];
    }
  }

  function elementsOf(
    { place, path, depth, isKnown }: Inner,
    type: TypeHandle,
    around: readonly TypeHandle[],
  ): readonly Inner[] {
    return compiler.elementsOf(type).map((element) => ({
      place: { name: '', object: place.name, position: 'field', type: element, declarations: [] },
      path: [...path, '*'],
      depth,
      isKnown,
      around,
    }));
  }

  function membersOf(
    { place, path, depth, isKnown }: Inner,
    type: TypeHandle,
    around: readonly TypeHandle[],
  ): readonly Inner[] {
    const { declarations } = compiler.describe(type);
    if (isOfLibrary(declarations) || declarations.some(saysWhatIsWrong)) return [];
    // What another package's type holds of another package's types leads nowhere: but `Page<User>` holds users.
    const isWorthwhile = (member: Place): boolean =>
      !isForeign(declarations) || !isOfForeignType(member) || value.of(member) !== undefined;
    const members = compiler.membersOf(type);
    const relations = relationsAmong(compiler, members);
    return members
      .map((member) => ({
        place: places.ofMember(member, place.name),
        path: [...path, member.name],
        depth: depth + 1,
        isKnown: isKnown || relations.has(member.name),
        around,
      }))
      .filter((inner) => isWorthwhile(inner.place));
  }

  function isOfForeignType({ type }: Place): boolean {
    if (!type) return true;
    const { kind, declarations } = compiler.describe(type);
    return kind !== 'object' && kind !== 'array' && kind !== 'union'
      ? true
      : kind === 'object' && isForeign(declarations);
  }
}

/** `Element` and `Request` hold nothing of the project's, but `Pick<User, 'email'>` does. */
function isOfLibrary(declarations: readonly DeclaredMember[]): boolean {
  const isDerived = declarations.some(({ name }) => name === '__type');
  return !isDerived && declarations.length > 0 && declarations.every((declared) => declared.package === 'lib');
}

/** `FieldErrors<User>`, `ZodFormattedError<User>`: under the names of our fields lies what is wrong with them. */
function saysWhatIsWrong({ name, package: owner }: DeclaredMember): boolean {
  return owner !== '' && owner !== 'lib' && /(?:Errors|(?:Formatted|Flattened)Error|ErrorTree)$/.test(name);
}

function dataOf(evidence: ValueEvidence, path: readonly string[]): readonly PersonalDatum[] {
  const { none: _none, categories, ...facts } = evidence;
  return categories.map((category) => ({ category, path, ...facts }));
}
