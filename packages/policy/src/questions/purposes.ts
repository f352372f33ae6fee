import {
  approximateDaysOf,
  type CategoryId,
  covers,
  isPurposeId,
  type KnownPurposeId,
  type LegalBasisId,
  type PurposeId,
  purposeOf,
  type Retention,
} from '@privet/model';
import type { ConsentNeed, DeclaredPurpose, Policy } from '../policy.ts';

/** Purposes of one's own beside those of the vocabulary. */
export type DeclaredPurposes = Pick<Policy, 'purposes'>;

/** What the vocabulary calls a purpose; undefined for a word that neither the policy nor the vocabulary knows. */
export function purposeTerm(policy: DeclaredPurposes, purpose: PurposeId): KnownPurposeId | undefined {
  return declaredAs(policy, purpose)?.term ?? (isPurposeId(purpose) ? purpose : undefined);
}

/**
 * Whether what may be done for one purpose may be done for another: it is the same, or lies below it in the vocabulary.
 * Two purposes of one's own are never the same, even where the vocabulary has one word for both.
 */
export function purposeCovers(policy: DeclaredPurposes, wider: PurposeId, narrower: PurposeId): boolean {
  if (wider === narrower) return true;
  const areBothOwn = !isPurposeId(wider) && !isPurposeId(narrower);
  const [widerTerm, narrowerTerm] = [purposeTerm(policy, wider), purposeTerm(policy, narrower)];
  return !areBothOwn && widerTerm !== undefined && narrowerTerm !== undefined && covers(widerTerm, narrowerTerm);
}

/** What the policy declares about a purpose: it itself, those that are a case of it, else the nearest one above it. */
export function declaredPurposesOf(policy: DeclaredPurposes, purpose: PurposeId): readonly DeclaredPurpose[] {
  const itself = declaredAs(policy, purpose);
  if (itself) return [itself];
  const cases = policy.purposes.filter(({ term }) => term === purpose);
  if (cases.length > 0) return cases;
  const above = purpose.lastIndexOf('.');
  const nearest = above < 0 ? undefined : nearestDeclared(policy, purpose.slice(0, above));
  return nearest ? [nearest] : [];
}

/** Whether people are asked before data is used for a purpose; where nothing is declared, the vocabulary's usual case. */
export function needsConsent(policy: DeclaredPurposes, purpose: PurposeId): ConsentNeed {
  const needs = declaredPurposesOf(policy, purpose).map(({ consent }) => consent);
  if (needs.length === 0) return purposeOf(purpose)?.usuallyNeedsConsent === true ? 'required' : 'none';
  // Code that does not say which of them it works for must satisfy all.
  return needs.includes('required') ? 'required' : needs.includes('optional') ? 'optional' : 'none';
}

/** The legal bases that the policy declares for a purpose; more than one where several purposes are a case of it. */
export function legalBasesOf(policy: Policy, purpose: PurposeId): readonly LegalBasisId[] {
  const bases = declaredPurposesOf(policy, purpose).flatMap(({ legalBasis }) => legalBasis ?? []);
  return [...new Set(bases)];
}

/** Data that is kept. */
export interface KeptData {
  readonly category?: CategoryId;
  readonly purpose?: PurposeId;
}

/**
 * How long data is kept: what is declared for its category, or the nearest one above it, else for its purpose. Of
 * several purposes that are a case of it, the longest counts.
 */
export function retentionOf(policy: Policy, { category, purpose }: KeptData): Retention | undefined {
  const ofCategory = category === undefined ? undefined : retentionOfCategory(policy, category);
  if (ofCategory || purpose === undefined) return ofCategory;
  const retentions = declaredPurposesOf(policy, purpose).flatMap(({ retention }) => retention ?? []);
  return retentions.reduce<Retention | undefined>(
    (longest, next) => (longest && daysOf(longest) >= daysOf(next) ? longest : next),
    undefined,
  );
}

function retentionOfCategory(policy: Policy, category: CategoryId): Retention | undefined {
  const above = policy.categories.filter(({ id, retention }) => retention && covers(id, category));
  // Of those that cover the same word, the longest is the nearest.
  return above.reduce<(typeof above)[number] | undefined>(
    (nearest, next) => (nearest && nearest.id.length >= next.id.length ? nearest : next),
    undefined,
  )?.retention;
}

function daysOf({ duration }: Retention): number {
  return approximateDaysOf(duration);
}

function declaredAs(policy: DeclaredPurposes, purpose: PurposeId): DeclaredPurpose | undefined {
  return policy.purposes.find(({ id }) => id === purpose);
}

function nearestDeclared(policy: DeclaredPurposes, purpose: PurposeId): DeclaredPurpose | undefined {
  const above = purpose.lastIndexOf('.');
  return declaredAs(policy, purpose) ?? (above < 0 ? undefined : nearestDeclared(policy, purpose.slice(0, above)));
}
