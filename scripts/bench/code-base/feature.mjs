// What a feature of the generated code is called, and what sets it apart from others.
import { randomFrom } from './random.mjs';

const areas =
  `hotel clinic school library museum gallery theatre cinema stadium airline ferry railway garage bakery winery
brewery bookshop pharmacy laundry nursery orchard farm vineyard harbour marina campsite resort hostel lodge spa gym
studio academy college kindergarten choir orchestra band club guild union league charity parish council embassy agency
broker notary surveyor architect plumber painter carpenter tailor jeweller florist caterer barber optician dentist`.split(
    /\s+/u,
  );

const persons = `guest patient pupil reader visitor subscriber member traveller passenger driver tenant buyer donor
student teacher nurse trainee applicant candidate employee volunteer resident contributor attendee rider player
borrower instructor supporter caregiver freelancer customer`.split(/\s+/u);

const columns = [
  ['reference', 'string'],
  ['source', 'string'],
  ['score', 'number'],
  ['visits', 'number'],
  ['isVerified', 'boolean'],
  ['isSuspended', 'boolean'],
  ['lastSeenAt', 'Date | null'],
  ['closedAt', 'Date | null'],
  ['tier', "'basic' | 'plus' | 'premium'"],
  ['channel', "'web' | 'shop' | 'partner'"],
  ['credit', 'number'],
  ['quota', 'number'],
  ['revision', 'number'],
  ['tags', 'readonly string[]'],
];

/** Features of one folder, which has a barrel. */
export const featuresOfGroup = 8;

/**
 * The feature at an index. What it does with data follows from the index, so that all sizes have the same share of each;
 * what it is called and how long its parts are is drawn.
 */
export function featureAt(index) {
  const random = randomFrom(index + 1);
  const area = areas[Math.floor(index / persons.length) % areas.length];
  const round = Math.floor(index / (persons.length * areas.length));
  const person = persons[(index * 7) % persons.length];
  const name = `${area}${capitalised(person)}${round === 0 ? '' : round + 1}`;
  const group = Math.floor(index / featuresOfGroup);
  return {
    index,
    random,
    name,
    Name: capitalised(name),
    /** As one would write it in a sentence. */
    words: `${area} ${person}`,
    folder: kebab(name),
    group,
    /** What it does with data, by its place in the group. */
    place: index % featuresOfGroup,
    columns: random.some(columns, 5 + random.below(4)),
  };
}

export function groupFolder(group) {
  return `area-${String(group).padStart(4, '0')}`;
}

function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function kebab(name) {
  return name.replace(/(?<=.)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
}
