import type { CategoryId, Evidence, Location, Protection, PurposeId } from '@privet/model';

import type { Compiler, DeclaredMember } from '../compiler/compiler.ts';
import type { DeclarationReader } from './declaration-reader.ts';
import { type DeclaredEvidence, evidenceOfTag, isDecisive } from './declared-evidence.ts';
import { inferredAt } from './name-evidence.ts';
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
  readonly protection?: Protection;
}

/** Weighs what is known of places. */
export interface ValueEvidences {
  of(place: Place): ValueEvidence | undefined;
}

const LONGEST_WAY = 6;

/** Weighs evidence in its order: type tag, declarations, where the value was initialised from, its type, its name. */
export function valueEvidence(compiler: Compiler, reader: DeclarationReader, places: Places): ValueEvidences {
  return { of: (place) => declaredAt(place, 0) ?? ofType(place) ?? inferred(place, 0) };

  function declaredAt(place: Place, steps: number): ValueEvidence | undefined {
    const tag = place.type && typeTagOf(compiler, place.type);
    const said = place.declarations.flatMap((declaration) => {
      const evidence = saidBy(declaration, place);
      return evidence ? [{ declaration, evidence }] : [];
    });
    const decisive = said.find(({ evidence }) => isDecisive(evidence));
    if (tag) return fromTag(tag, place, decisive ? [decisive.evidence] : said.map(({ evidence }) => evidence));
    if (decisive) return fromDeclared(withCategory(decisive.evidence, place), decisive.declaration);
    if (steps >= LONGEST_WAY) return undefined;
    for (const source of places.sourcesOf(place)) {
      const found = declaredAt(source, steps + 1);
      if (found) return found;
    }
    return undefined;
  }

  function fromTag(tag: WrittenTag, place: Place, said: readonly DeclaredEvidence[]): ValueEvidence {
    const { name, ...facts } = tag;
    const declared = { ...evidenceOfTag(tag), ...facts, ...contextOf([facts, ...said]) };
    const categories = [tag.categories, ...said.map((evidence) => evidence.categories)].find((list) => list.length > 0) ?? [];
    return fromDeclared(withCategory({ ...declared, categories }, place), place.declarations[0]);
  }

  /** `Personal<string>` leaves the category to the name. */
  function withCategory(evidence: DeclaredEvidence, place: Place): DeclaredEvidence {
    if (evidence.none || evidence.categories.length > 0) return evidence;
    return { ...evidence, categories: [inferredAt(compiler, reader, place)?.category ?? 'user'] };
  }

  /** A function's type and comment speak of what it returns, not of the function. */
  function saidBy(declaration: DeclaredMember, place: Place): DeclaredEvidence | undefined {
    const node = reader.nodeOf(declaration);
    const isCallable = node !== undefined && compiler.syntax.isFunctionLike(node) && !compiler.syntax.isAccessor(node);
    return isCallable && place.position !== 'call' ? undefined : reader.evidenceOf(declaration);
  }

  /** `@personalData` on an interface, class or alias speaks of every value of that type. */
  function ofType(place: Place): ValueEvidence | undefined {
    const declarations = place.type ? compiler.describe(place.type).declarations : [];
    for (const declaration of declarations) {
      const node = reader.nodeOf(declaration);
      if (!node || !isTypeDeclaration(node)) continue;
      const evidence = reader.evidenceOf(declaration);
      if (evidence && isDecisive(evidence)) return fromDeclared(evidence, declaration);
    }
    return undefined;
  }

  function isTypeDeclaration(node: Parameters<typeof compiler.syntax.isClassLike>[0]): boolean {
    const { syntax } = compiler;
    return syntax.isInterfaceDeclaration(node) || syntax.isClassLike(node) || syntax.isTypeAliasDeclaration(node);
  }

  function inferred(place: Place, steps: number): ValueEvidence | undefined {
    const inference = inferredAt(compiler, reader, place);
    if (inference) {
      const said = place.declarations.flatMap((declaration) => saidBy(declaration, place) ?? []);
      return {
        none: false,
        categories: [inference.category],
        evidence: { level: 'inferred', strength: inference.strength, reason: inference.reason },
        ...contextOf(said),
        ...declarationOf(place.declarations[0]),
      };
    }
    if (steps >= LONGEST_WAY) return undefined;
    for (const source of places.sourcesOf(place)) {
      const found = inferred(source, steps + 1);
      if (found) return found;
    }
    return undefined;
  }

  function fromDeclared(declared: DeclaredEvidence, declaration: DeclaredMember | undefined): ValueEvidence {
    const { reason, tagged: _tagged, ...facts } = declared;
    return { ...facts, evidence: { level: 'declared', strength: 'strong', reason }, ...declarationOf(declaration) };
  }

  function declarationOf(declaration: DeclaredMember | undefined): { readonly declaration?: Location } {
    return declaration ? { declaration: reader.nameOf(declaration) } : {};
  }
}

interface Context {
  readonly purposes: readonly PurposeId[];
  readonly recipients: readonly string[];
}

function contextOf(said: readonly Partial<Context>[]): Context {
  return {
    purposes: said.map(({ purposes = [] }) => purposes).find((list) => list.length > 0) ?? [],
    recipients: said.map(({ recipients = [] }) => recipients).find((list) => list.length > 0) ?? [],
  };
}
