import type { PersonalDatum } from '@privet/model';

import type { Compiler, TypeHandle } from '../compiler/compiler.ts';
import type { Place, Places } from './place.ts';
import type { ValueEvidence, ValueEvidences } from './value-evidence.ts';

const DEEPEST_MEMBER = 3;
/** Members looked at for one question. */
const MEMBER_BUDGET = 500;

/** How much of a value is asked about. */
export interface Extent {
  /** The members of an object count too. */
  readonly whole: boolean;
  /** Dotted paths that are left out, `*` being any element. */
  readonly omitted: readonly string[];
}

/** Personal data that a value holds: what it is itself, then what its elements and members are. */
export function dataWithin(
  compiler: Compiler,
  places: Places,
  value: ValueEvidences,
  start: Place,
  extent: Extent,
): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const openTypes = new Set<TypeHandle>();
  let budget = MEMBER_BUDGET;
  visit(start, [], 0, false);
  return found;

  function visit(place: Place, path: readonly string[], depth: number, isKnown: boolean): void {
    if (extent.omitted.includes(path.join('.'))) return;
    const evidence = value.of(place);
    if (evidence?.none) return;
    // Below a value that is known as a whole, names repeat what is known, but declarations say more.
    const adds = evidence !== undefined && !(isKnown && evidence.evidence.level === 'inferred');
    if (adds) found.push(...dataOf(evidence, path));
    if (place.type) visitParts(place, place.type, path, depth, isKnown || evidence !== undefined);
  }

  function visitParts(place: Place, type: TypeHandle, path: readonly string[], depth: number, isKnown: boolean): void {
    if (depth > DEEPEST_MEMBER || openTypes.has(type)) return;
    const { kind, parts } = compiler.describe(type);
    if (kind !== 'union' && kind !== 'object' && kind !== 'array') return;
    // Text made of an array shows its elements, text made of any other object shows nothing of it.
    if (kind === 'object' && !extent.whole) return;
    openTypes.add(type);
    for (const part of parts) visitParts(place, part, path, depth, isKnown);
    if (kind !== 'union') visitInside(place, type, path, depth, isKnown);
    openTypes.delete(type);
  }

  function visitInside(place: Place, type: TypeHandle, path: readonly string[], depth: number, isKnown: boolean): void {
    const elements = compiler.elementsOf(type);
    for (const element of elements) {
      visit({ name: '', object: place.name, position: 'field', type: element, declarations: [] }, [...path, '*'], depth, isKnown);
    }
    if (elements.length > 0 || isOfLibrary(type)) return;
    for (const member of compiler.membersOf(type)) {
      if (budget-- <= 0) return;
      visit(places.ofMember(member, place.name), [...path, member.name], depth + 1, isKnown);
    }
  }

  /** A Date, a Buffer or a Response has no member that somebody wrote. */
  function isOfLibrary(type: TypeHandle): boolean {
    const { declarations } = compiler.describe(type);
    return declarations.length > 0 && declarations.every(({ package: name }) => name === 'lib');
  }
}

function dataOf(evidence: ValueEvidence, path: readonly string[]): readonly PersonalDatum[] {
  const { none: _none, categories, ...facts } = evidence;
  return categories.map((category) => ({ category, path, ...facts }));
}
