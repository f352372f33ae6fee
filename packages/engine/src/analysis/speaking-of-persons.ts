import type { EvidenceQuery, TypeFacts } from '@privet/flow';

import type { Compiler } from '../compiler/compiler.ts';
import { isPersonPart, isPersonWord } from '../inference/holder-kind.ts';
import { snakeCaseOf } from '../inference/snake-case.ts';
import { findVocabularyMatch } from '../inference/vocabulary-match.ts';

/** Characters of an expression whose words are looked at. */
const MAX_TEXT = 200;

/**
 * Spares the type checker questions about answers. Where nothing is declared, only passwords are too much for an answer,
 * and they lie in what is named after its people, such as `customer`, `await findUser(id)` or `prisma.user.findMany()`: of
 * a server's other answers the types need not be worked out.
 */
export function askingOfPersons(facts: TypeFacts, compiler: Compiler): TypeFacts {
  const known = new Map<string, boolean>();
  const isOfPerson = (name: string): boolean => {
    const found = known.get(name) ?? speaksOfPerson(snakeCaseOf(name));
    known.set(name, found);
    return found;
  };
  const isWorthAsking = ({ origin: { file, start, end }, path }: EvidenceQuery): boolean => {
    if (facts.mayBeDeclared()) return true;
    const text = compiler.textOf(file)?.slice(start, Math.min(end, start + MAX_TEXT)) ?? '';
    return [...(outsideParentheses(text).match(/[\w$]+/g) ?? []), ...path].some(isOfPerson);
  };
  return {
    ...facts,
    couldTell: (query) => isWorthAsking(query) && facts.couldTell(query),
    personalData: (query) => (isWorthAsking(query) ? facts.personalData(query) : { data: [], settled: false }),
  };
}

function speaksOfPerson(name: string): boolean {
  const isOfPerson = name.split('_').some((word) => isPersonWord(word) || isPersonPart(word));
  return isOfPerson || findVocabularyMatch(name)?.startsWith('user.authorization') === true;
}

/** What a call is handed says nothing of what it gives back. */
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
