import type { CategoryId } from '@privet/model';

import { isOfNobody, isPersonWord } from './holder-kind.ts';
import { strengthAlone, strengthOnPerson } from './name-strength.ts';
import { snakeCaseOf } from './snake-case.ts';
import { findVocabularyMatch } from './vocabulary-match.ts';

/** What a function about a person is handed under a name: how the person is called and reached. */
const identifying = /^user\.(?:name|contact|account\.username)(?:\.|$)/;

/**
 * What a parameter in lower snake case holds because its function is about a person: the `username` of
 * `getUserByUsername`, the `displayName` of `mergeMembers`.
 */
export function categoryInFunction(name: string, fn: string | undefined): CategoryId | undefined {
  if (fn === undefined) return undefined;
  const match = findVocabularyMatch(name);
  if (match === undefined || !identifying.test(match) || strengthAlone(name) === 'strong') return undefined;
  return strengthOnPerson(name, match) === 'strong' && isAboutPerson(fn) ? match : undefined;
}

/** The `displayName` in `notifyUserOfProject` may be the project's. */
function isAboutPerson(fn: string): boolean {
  const words = snakeCaseOf(fn).split('_');
  return words.some(isPersonWord) && !words.some(isOfNobody);
}
