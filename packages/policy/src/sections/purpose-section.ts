import { isPurposeId, type KnownPurposeId, nearestWord, purposeOf, purposes } from '@privet/model';
import { endingWith, inOneLine } from '../configuration-error.ts';
import type { ConsentNeed, DeclaredPurpose } from '../policy.ts';
import { checked, described, dictionaryOf, mapped, objectOf, type Objection, oneOf, type Shape } from '../shape.ts';
import { knownPurpose, legalBasisId, ownWord, retention, words } from '../word-shapes.ts';

type WrittenPurpose = Partial<Omit<DeclaredPurpose, 'id'>>;

const consent: Shape<ConsentNeed> = oneOf('required', 'optional', 'none');

const purpose = objectOf<WrittenPurpose>({
  title: described(words, 'What people read: Newsletter.'),
  meaning: described(words, 'What is done, in a sentence.'),
  term: described(knownPurpose, 'What the vocabulary calls it. A purpose of your own needs one.'),
  legalBasis: described(legalBasisId, 'The ground of GDPR Art. 6(1).'),
  retention: described(retention, 'How long data is kept for it: P2Y after account.closed.'),
  consent: described(consent, 'Whether people must agree (required), may object (optional), or are not asked (none).'),
});

/** `purposes`: why personal data is processed. */
export const purposeSection: Shape<readonly DeclaredPurpose[]> = mapped(
  checked(dictionaryOf(purpose, ownWord), objectionsTo),
  (declared) =>
    Object.entries(declared).map(([id, written]) => {
      // The check above has seen to it that one of them is known.
      const term = written.term ?? (id as KnownPurposeId);
      return { id, ...written, term, consent: written.consent ?? usualConsent(term, written) };
    }),
);

function objectionsTo(declared: Readonly<Record<string, WrittenPurpose>>): readonly Objection[] {
  return Object.entries(declared).flatMap(([id, written]) => [
    ...objectionsToTerm(id, written.term),
    ...objectionsToConsent(id, written),
  ]);
}

function objectionsToTerm(id: string, term: KnownPurposeId | undefined): readonly Objection[] {
  if (!isPurposeId(id) && term === undefined) {
    const meant = nearestWord(
      id,
      purposes.map(({ id: known }) => known),
    );
    const sentence = `the key 'term' is missing, since '${inOneLine(id)}' is no purpose of the vocabulary${endingWith(meant)}`;
    return [{ keys: [id], atKey: true, sentence }];
  }
  if (isPurposeId(id) && term !== undefined && term !== id)
    return [{ keys: [id, 'term'], sentence: `expected no other term, since '${id}' is a purpose of the vocabulary.` }];
  return [];
}

function objectionsToConsent(id: string, { legalBasis, consent }: WrittenPurpose): readonly Objection[] {
  if (legalBasis !== 'consent' || consent === undefined || consent === 'required') return [];
  return [
    { keys: [id, 'consent'], sentence: `expected 'required', since the legal basis is consent, found '${consent}'.` },
  ];
}

/** Who names a legal basis has said whether it is consent; otherwise the usual case of the vocabulary counts. */
function usualConsent(term: string, { legalBasis }: WrittenPurpose): ConsentNeed {
  const isRequired = legalBasis === undefined ? purposeOf(term)?.usuallyNeedsConsent : legalBasis === 'consent';
  return isRequired === true ? 'required' : 'none';
}
