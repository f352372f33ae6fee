import type { CategoryId, Evidence, Location, Protection, PurposeId } from '@privet/model';

import type { Compiler, DeclaredMember, TypeHandle } from '../compiler/compiler.ts';
import type { DeclarationReader } from './declaration-reader.ts';
import { type DeclaredEvidence, evidenceOfTag, isDecisive } from './declared-evidence.ts';
import { inferredAt, isForeign } from './name-evidence.ts';
import type { WrittenTag } from './personal-type-node.ts';
import type { Place, Places } from './place.ts';
import { typeTagOf } from './type-tag.ts';

/** What is known of a value itself, its members aside. */
export interface ValueEvidence {
  readonly none: boolean;
  readonly categories: readonly CategoryId[];
  readonly evidence: Evidence;
  readonly declaration?: Location;
  readonly purposes: readonly PurposeId[];
  readonly recipients: readonly string[];
  readonly retention?: string;
  readonly protection?: Protection;
}

/** Weighs what is known of places. */
export interface ValueEvidences {
  of(place: Place): ValueEvidence | undefined;
  /** Whether a name says what a place may be, whatever its type is: where nothing is declared, it is nothing else. */
  couldBe(place: Place): boolean;
}

const LONGEST_WAY = 6;

/** Weighs evidence in its order: type tag, declarations, where the value was initialised from, its type, its name. */
export function valueEvidence(compiler: Compiler, reader: DeclarationReader, places: Places): ValueEvidences {
  const answers = new WeakMap<Place, { readonly evidence: ValueEvidence | undefined }>();
  return { of: remembered, couldBe: (place) => isTold(place, 0) };

  function remembered(place: Place): ValueEvidence | undefined {
    const known = answers.get(place);
    if (known) return known.evidence;
    const evidence = declaredAt(place, 0) ?? ofType(place) ?? inferred(place, 0);
    answers.set(place, { evidence });
    return evidence;
  }

  function isTold(place: Place, steps: number): boolean {
    if (inferredAt(compiler, reader, untyped(place)) !== undefined) return true;
    // What is called is a function, whatever the value was called that it was initialised with.
    if (place.position === 'call' || steps >= LONGEST_WAY) return false;
    return places.sourcesOf(place).some((source) => isTold(source, steps + 1));
  }

  function untyped(place: Place): Place {
    const { name, object, position, expression } = place;
    return {
      ...{ name, object, position, type: undefined },
      ...(expression && { expression }),
      get declarations() {
        return place.declarations;
      },
    };
  }

  function declaredAt(place: Place, steps: number): ValueEvidence | undefined {
    const tag = place.type && typeTagOf(compiler, place.type);
    const said = place.declarations.flatMap((declaration) => {
      const evidence = saidBy(declaration, place);
      return evidence ? [{ declaration, evidence }] : [];
    });
    const decisive = said.find(({ evidence }) => isDecisive(evidence));
    if (tag) return fromTag(tag, place, decisive ? [decisive.evidence] : said.map(({ evidence }) => evidence));
    if (decisive) return fromDeclared(withCategory(decisive.evidence, place), decisive.declaration);
    return steps < LONGEST_WAY
      ? firstOf(places.sourcesOf(place), (source) => declaredAt(source, steps + 1))
      : undefined;
  }

  function fromTag(tag: WrittenTag, place: Place, said: readonly DeclaredEvidence[]): ValueEvidence {
    const { name, ...facts } = tag;
    const declared = { ...evidenceOfTag(tag), ...facts, ...contextOf([facts, ...said]) };
    const categories =
      [tag.categories, ...said.map((evidence) => evidence.categories)].find((list) => list.length > 0) ?? [];
    return fromDeclared(withCategory({ ...declared, categories }, place), place.declarations[0]);
  }

  /** `Personal<string>` leaves the category to the name. */
  function withCategory(evidence: DeclaredEvidence, place: Place): DeclaredEvidence {
    if (evidence.none || evidence.categories.length > 0) return evidence;
    return { ...evidence, categories: [inferredAt(compiler, reader, place)?.category ?? 'user'] };
  }

  /** A function's type and comment speak of what it returns, not of the function. */
  function saidBy(declaration: DeclaredMember, place: Place): DeclaredEvidence | undefined {
    const evidence = reader.evidenceOf(declaration);
    if (evidence === undefined || place.position === 'call') return evidence;
    const node = reader.nodeOf(declaration);
    const isCallable = node !== undefined && compiler.syntax.isFunctionLike(node) && !compiler.syntax.isAccessor(node);
    return isCallable ? undefined : evidence;
  }

  /** `@personalData` on an interface, class or alias speaks of every value of that type. */
  function ofType(place: Place): ValueEvidence | undefined {
    for (const declaration of place.type ? typeDeclarationsOf(place.type) : []) {
      // Most say nothing: to find where they stand costs more than to know that.
      const evidence = reader.evidenceOf(declaration);
      if (evidence === undefined || !isDecisive(evidence)) continue;
      const node = reader.nodeOf(declaration);
      if (node && isTypeDeclaration(node)) return fromDeclared(evidence, declaration);
    }
    return undefined;
  }

  function typeDeclarationsOf(type: TypeHandle): readonly DeclaredMember[] {
    const { declarations, parts } = compiler.describe(type);
    return [...declarations, ...parts.flatMap((part) => compiler.describe(part).declarations)];
  }

  function isTypeDeclaration(node: Parameters<typeof compiler.syntax.isClassLike>[0]): boolean {
    const { syntax } = compiler;
    return syntax.isInterfaceDeclaration(node) || syntax.isClassLike(node) || syntax.isTypeAliasDeclaration(node);
  }

  function inferred(place: Place, steps: number): ValueEvidence | undefined {
    const sources = places.sourcesOf(place);
    if (isAdopted(place) && sources.some(({ declarations }) => isForeign(declarations))) return undefined;
    const inference = inferredAt(compiler, reader, place);
    if (inference) {
      return {
        none: false,
        categories: [inference.category],
        evidence: { level: 'inferred', strength: inference.strength, reason: inference.reason },
        ...contextOf(place.declarations.flatMap((declaration) => saidBy(declaration, place) ?? [])),
        ...declarationOf(place.declarations[0]),
      };
    }
    return steps < LONGEST_WAY ? firstOf(sources, (source) => inferred(source, steps + 1)) : undefined;
  }

  /** `const { email } = options` takes over the name that the options' author chose. */
  function isAdopted(place: Place): boolean {
    return place.declarations.some((declaration) => {
      const node = reader.nodeOf(declaration);
      return node !== undefined && compiler.syntax.isBindingElement(node) && node.propertyName === undefined;
    });
  }

  function fromDeclared(declared: DeclaredEvidence, declaration: DeclaredMember | undefined): ValueEvidence {
    const { reason, tagged: _tagged, ...facts } = declared;
    return { ...facts, evidence: { level: 'declared', strength: 'strong', reason }, ...declarationOf(declaration) };
  }

  function declarationOf(declaration: DeclaredMember | undefined): { readonly declaration?: Location } {
    return declaration ? { declaration: reader.nameOf(declaration) } : {};
  }
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Context {
  readonly purposes: readonly PurposeId[];
  readonly recipients: readonly string[];
  readonly retention?: string;
}

function contextOf(said: readonly Partial<Context>[]): Context {
  const retention = said.map((one) => one.retention).find((written) => written !== undefined);
  return {
    ...(retention !== undefined && { retention }),
    purposes: said.map(({ purposes = [] }) => purposes).find((list) => list.length > 0) ?? [],
    recipients: said.map(({ recipients = [] }) => recipients).find((list) => list.length > 0) ?? [],
  };
}
