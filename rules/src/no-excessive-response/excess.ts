import type { Flow, PersonalDatum } from '@privet/model';
import { choice, type OptionTable, type OptionValues } from '../option-table.ts';
import { doubtAbout, evidenceOptions, isWithin, protectionsOf } from '../reportable-flows.ts';
import type { FilePolicy } from '../settings.ts';
import { isUnderStricterTerms } from '../special-terms.ts';
import { listed } from '../wording/list.ts';

/** How sure the rule must be, and what it makes of objects. */
export const answerOptions = {
  ...evidenceOptions,
  objects: choice(
    ['allowed', 'judged'],
    "`'judged'` reports objects that are answered whole and carry declared data along that needs more protection than other data",
  ),
} satisfies OptionTable;

/** Why an answer holds too much: credentials, an object with graver data handed out whole, or what the policy does not name. */
export type Excess = 'secret' | 'whole' | 'beyond';

/** Whether a datum of an answer is more than its reader needs. */
export function excessOf(datum: PersonalDatum, flow: Flow, policy: FilePolicy | undefined): Excess | undefined {
  const { category, path } = datum;
  const answers = policy?.context.answers;
  if (isCredential(category)) {
    // Tokens are made to be handed out, one by one; a password is not, and `user` does not mean one.
    const isNamed = answers?.some((allowed) => isCredential(allowed) && isWithin(category, allowed)) === true;
    const isPassword = isWithin(category, 'user.authorization.password');
    const isCarriedAlong = path.length > 0 && datum.evidence.level === 'declared';
    return !isNamed && (isPassword || isCarriedAlong) ? 'secret' : undefined;
  }
  if (protectionsOf(datum, flow).length > 0 || isWithin(category, 'user.unique_id')) return undefined;
  if (answers) return answers.some((allowed) => isWithin(category, allowed)) ? undefined : 'beyond';
  const isWhole = path.length > 0 && datum.evidence.level === 'declared';
  return isWhole && isUnderStricterTerms(category, policy?.policy) ? 'whole' : undefined;
}

/** Why a datum of an answer is left alone, as the clause behind "since". */
export function silenceOnAnswer(
  datum: PersonalDatum,
  flow: Flow,
  { evidence, objects }: OptionValues<typeof answerOptions>,
  policy: FilePolicy | undefined,
): string | undefined {
  const protections = protectionsOf(datum, flow);
  if (protections.some((protection) => protection !== 'pseudonymised')) return `it arrives ${listed(protections)}`;
  const excess = excessOf(datum, flow, policy);
  if (excess === 'whole' && objects !== 'judged') return 'an object that is answered whole may carry it along';
  if (excess === undefined)
    return policy?.context.answers
      ? `${policy.name} lets answers hold it, or it names nobody`
      : 'no policy says what answers may hold, and it is no password, nor graver data that an object carries along';
  // What a library makes of an object is seldom the object: a row that it saved, a document that it filtered.
  if (flow.confidence === 'weak') return 'a library call that nobody knows lies on the way';
  return doubtAbout(datum, flow, evidence);
}

function isCredential(category: string): boolean {
  return isWithin(category, 'user.authorization') && !isWithin(category, 'user.authorization.biometric');
}
