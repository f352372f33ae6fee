import type { Location } from '@privet/model';

import type { Compiler } from '../compiler/compiler.ts';
import { type ClassifiedEvidence, nothingClassified } from '../evidence/classified-evidence.ts';
import { textsThatDeclare } from '../evidence/our-words.ts';
import { isPersonPart, isPersonWord } from '../inference/holder-kind.ts';
import { snakeCaseOf } from '../inference/snake-case.ts';
import { findVocabularyMatch } from '../inference/vocabulary-match.ts';
import type { Governing } from './governing.ts';

/** Characters of an expression whose words are looked at. */
const MAX_TEXT = 200;

/**
 * Whether an expression's words speak of a person, those that a call is handed left out: `customer`,
 * `await findUser(id)`, `prisma.user.findMany({ … })`. Only passwords are too much for an answer where nothing is declared, and they lie in what is named after its people; of a
 * server's other answers the types need not be worked out. Everything counts where declarations or a policy may tell more.
 */
export function speakingOfPersons(
  compiler: Compiler,
  classified: ClassifiedEvidence,
  governing: Governing | undefined,
): (expression: Location) => boolean {
  const known = new Map<string, boolean>();
  const isOfPerson = (name: string): boolean => {
    const found = known.get(name) ?? speaksOfPerson(snakeCaseOf(name));
    known.set(name, found);
    return found;
  };
  return ({ file, start, end }) => {
    const mayTellMore =
      governing !== undefined || classified !== nothingClassified || textsThatDeclare(compiler).length > 0;
    const text = compiler.textOf(file)?.slice(start, Math.min(end, start + MAX_TEXT)) ?? '';
    const words = outsideParentheses(text).match(/[\w$]+/g) ?? [];
    return mayTellMore || words.some(isOfPerson);
  };
}

function speaksOfPerson(name: string): boolean {
  const isOfPerson = name.split('_').some((word) => isPersonWord(word) || isPersonPart(word));
  return isOfPerson || findVocabularyMatch(name)?.startsWith('user.authorization') === true;
}

function outsideParentheses(text: string): string {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    outside += depth === 0 ? character : ' ';
    if (character === ')') depth -= 1;
  }
  return outside;
}
