import {
  categories,
  legalBases,
  nearestWord,
  parseRetention,
  purposes,
  recipientRoles,
  type Retention,
  transferBases,
} from '@privet/model';
import { ConfigurationError, refusal, said } from './configuration-error.ts';
import { countryCodes, countryMeantBy } from './country-codes.ts';
import { oneOf, type Shape, shapeOf } from './shape.ts';

const categoryIds = categories.map(({ id }) => id);
const purposeIds = purposes.map(({ id }) => id);

/** Text that says something. */
export const words: Shape<string> = shapeOf(
  (value, place) => (typeof value === 'string' && value.trim() !== '' ? value : throwRefusal(value, place, 'text')),
  { type: 'string', pattern: '\\S' },
);

/** A category of the vocabulary, or one of these. */
export function categoryAmong(own: readonly string[]): Shape<string> {
  return wordAmong('a category', categoryIds, own);
}

/** A purpose of the vocabulary, or one of these. */
export function purposeAmong(own: readonly string[]): Shape<string> {
  return wordAmong('a purpose', purposeIds, own);
}

/** A purpose of the vocabulary. */
export const knownPurpose = oneOfMany('a purpose of the vocabulary', purposeIds);

/** A ground of GDPR Art. 6(1). */
export const legalBasisId = oneOf(...legalBases.map(({ id }) => id));

/** What a recipient is in law. */
export const recipientRoleId = oneOf(...recipientRoles.map(({ id }) => id));

/** A ground of GDPR chapter V, or the statement that there is none. */
export const transferBasisId = oneOf(...transferBases.map(({ id }) => id), 'none');

/** A country. */
export const countryCode: Shape<string> = shapeOf(
  (value, place) => {
    if (typeof value === 'string' && countryCodes.includes(value)) return value;
    const meant = typeof value === 'string' ? countryMeantBy(value) : undefined;
    return throwRefusal(value, place, "the two letters of a country, such as 'DE'", meant);
  },
  { enum: countryCodes },
);

/** How long data is kept: `P2Y after account.closed`. */
export const retention: Shape<Retention> = shapeOf(
  (value, place) => {
    if (typeof value !== 'string') return throwRefusal(value, place, "a time to keep data, such as 'P2Y'");
    const parsed = parseRetention(value);
    if (parsed.retention) return parsed.retention;
    throw new ConfigurationError(said(place, parsed.problem));
  },
  { type: 'string', pattern: '^\\s*P' },
);

/** A word that others refer to, which may not be mistaken for anything else. */
export const ownWord: Shape<string> = shapeOf(
  (value, place) =>
    typeof value === 'string' && ownWordPattern.test(value)
      ? value
      : throwRefusal(value, place, "a word of letters, digits, '.', '-' and '_'"),
  { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9._-]{0,99}$' },
);

const ownWordPattern = /^[a-z][a-z0-9._-]{0,99}$/iu;

/** A word of which there are more than a message can list. */
export function oneOfMany<Word extends string>(expected: string, known: readonly Word[]): Shape<Word> {
  return shapeOf(
    (value, place) =>
      known.find((word) => word === value) ?? throwRefusal(value, place, expected, nearestTo(value, known)),
    { enum: known },
  );
}

/** A word of a vocabulary or of one's own, which the schema cannot know. */
function wordAmong(expected: string, known: readonly string[], own: readonly string[]): Shape<string> {
  const all = [...own, ...known];
  return shapeOf(
    (value, place) =>
      typeof value === 'string' && all.includes(value)
        ? value
        : throwRefusal(value, place, expected, nearestTo(value, all)),
    { anyOf: [{ enum: known }, { type: 'string', minLength: 1 }] },
  );
}

function nearestTo<Word extends string>(value: unknown, known: readonly Word[]): Word | undefined {
  return typeof value === 'string' ? nearestWord(value, known) : undefined;
}

function throwRefusal(value: unknown, place: string, expected: string, meant?: string): never {
  throw new ConfigurationError(refusal(value, place, expected, meant));
}
