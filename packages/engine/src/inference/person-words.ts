import type { CategoryId } from '@privet/model';

/** Words that are personal data only as a field of a person, and too common to be in the shared vocabulary. */
const categoryByWord: ReadonlyMap<string, CategoryId> = new Map<string, CategoryId>([
  ['name', 'user.name'],
  ['names', 'user.name'],
  ['initials', 'user.name'],
  ['first', 'user.name.first'],
  ['last', 'user.name.last'],
  ['contact', 'user.contact'],
  ['address', 'user.contact.address'],
  ['addresses', 'user.contact.address'],
  ['street', 'user.contact.address.street'],
  ['city', 'user.contact.address.city'],
  ['state', 'user.contact.address.state'],
  ['province', 'user.contact.address.state'],
  ['country', 'user.contact.address.country'],
  ['country_code', 'user.contact.address.country'],
  ['birthplace', 'user.demographic'],
  ['place_of_birth', 'user.demographic'],
  ['born', 'user.demographic.date_of_birth'],
  ['race', 'user.demographic.race_ethnicity'],
  ['language', 'user.demographic.language'],
  ['locale', 'user.demographic.language'],
  ['location', 'user.location'],
  ['photo', 'user.content.self_image'],
  ['picture', 'user.content.self_image'],
  ['photo_url', 'user.content.self_image'],
  ['image', 'user.content.self_image'],
  ['token', 'user.authorization.credentials'],
  ['id', 'user.unique_id'],
  ['title', 'user.job_title'],
  ['department', 'user.workplace'],
  ['handle', 'user.account.username'],
  ['website', 'user.contact.url'],
  ['height', 'user.health_and_medical'],
  ['weight', 'user.health_and_medical'],
  ['notes', 'user'],
]);

/** Those of them that stay doubtful even there: a `state` may be a state of the account, an `image` a file. */
const doubtful: ReadonlySet<string> = new Set([
  'first',
  'last',
  'contact',
  'state',
  'country',
  'country_code',
  'language',
  'locale',
  'image',
  'token',
  'id',
  'title',
  'department',
  'website',
  'height',
  'weight',
  'notes',
  'race',
  'location',
  'names',
  'born',
  'handle',
]);

/** What a common word in lower snake case means as a field of a person. */
export function findPersonWord(
  name: string,
): { readonly category: CategoryId; readonly strength: 'strong' | 'weak' } | undefined {
  const category = categoryByWord.get(name);
  return category && { category, strength: doubtful.has(name) ? 'weak' : 'strong' };
}
