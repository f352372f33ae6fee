import { covers, type PersonalDatum } from '@privet/model';
import type { Evidence } from './evidence.ts';
import type { Hit } from './summary.ts';
import type { KeptIn, TypeFacts } from './type-facts.ts';

/** Calls through which is passed on what may turn out to hold more than the functions further in know. */
const MAX_THROUGH = 3;

/**
 * A hit that is known where it is, as callers see it: of what they hand over, they may have declared more than the
 * parameter that takes it, as of a whole object of which its type leaves much out. Undefined where they are not asked: a
 * member is what its declaration says, whoever holds the object.
 */
export function handedOutwards(hit: Hit): Hit | undefined {
  if (hit.label.path.length > 0 || hit.through.length >= MAX_THROUGH) return undefined;
  return { ...hit, claims: [...(hit.claims ?? []), hit.label] };
}

/** What functions further in know of a hit: their data, and whether nobody further out may know better. */
interface ToldWithin {
  readonly data: readonly PersonalDatum[];
  readonly settled: boolean;
}

/** What functions further in have told of a hit; undefined where none knows what it is. */
export function toldWithin(
  { claims = [] }: Hit,
  evidence: Evidence,
  keptIn: KeptIn | undefined,
  isTelling: (datum: PersonalDatum) => boolean,
): ToldWithin | undefined {
  const answers = claims.map((claim) => evidence.of(claim, keptIn));
  const known = answers.filter(({ data, settled }) => settled || data.some(isTelling));
  if (known.length === 0) return undefined;
  return { data: known.flatMap(({ data }) => data), settled: known.some(({ settled }) => settled) };
}

/**
 * Whether those who hand data over may have declared more than functions further in have told. What tables have no column
 * for they do not keep.
 */
export function mayTellMore({ label, sink }: Hit, told: ToldWithin, facts: TypeFacts): boolean {
  return !told.settled && !label.weak && sink.kind !== 'database' && facts.mayBeDeclared();
}

/**
 * Of what is handed over, what nobody further in has told: data of another kind that is declared, and arrives whatever the
 * parameter's type leaves out.
 */
export function untoldWithin(data: readonly PersonalDatum[], told: ToldWithin): readonly PersonalDatum[] {
  return data.filter(({ category, evidence: { level } }) => {
    const isTold = told.data.some((one) => covers(one.category, category) || covers(category, one.category));
    return level === 'declared' && !isTold;
  });
}
