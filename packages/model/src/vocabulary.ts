import { categories, type Category, type KnownCategoryId, type Sensitivity } from './categories.ts';
import { dataSubjects, type KnownDataSubjectId } from './data-subjects.ts';
import { nearestEntryOf } from './dotted-id.ts';
import { legalBases, type LegalBasisId } from './legal-bases.ts';
import { purposes, type KnownPurposeId, type Purpose } from './purposes.ts';

const categoryById = new Map<string, Category>(categories.map((category) => [category.id, category]));
const purposeById = new Map<string, Purpose>(purposes.map((purpose) => [purpose.id, purpose]));
const legalBasisIds = new Set<string>(legalBases.map((basis) => basis.id));
const dataSubjectIds = new Set<string>(dataSubjects.map((subject) => subject.id));

/** Whether a word is the id of a category that Privet knows. */
export function isCategoryId(word: string): word is KnownCategoryId {
  return categoryById.has(word);
}

/** Whether a word is the id of a purpose that Privet knows. */
export function isPurposeId(word: string): word is KnownPurposeId {
  return purposeById.has(word);
}

/** Whether a word is the id of a legal basis. */
export function isLegalBasisId(word: string): word is LegalBasisId {
  return legalBasisIds.has(word);
}

/** Whether a word is the id of a group of people that Privet knows. */
export function isDataSubjectId(word: string): word is KnownDataSubjectId {
  return dataSubjectIds.has(word);
}

/** The category of an id; for an extension (`user.contact.email.work`) the nearest known one above it. */
export function categoryOf(id: string): Category | undefined {
  return nearestEntryOf(id, categoryById);
}

/** The purpose of an id; for an extension the nearest known one above it. */
export function purposeOf(id: string): Purpose | undefined {
  return nearestEntryOf(id, purposeById);
}

/** The sensitivity of a category; an extension has that of the nearest known one above it, an unknown id the lowest. */
export function sensitivityOf(id: string): Sensitivity {
  return categoryOf(id)?.sensitivity ?? 1;
}

/** Orders category ids from the most to the least sensitive, equals by id. */
export function compareBySensitivity(a: string, b: string): number {
  return sensitivityOf(b) - sensitivityOf(a) || (a < b ? -1 : a > b ? 1 : 0);
}
