import {
  activities,
  addressModifiers,
  carriers,
  codeCarriers,
  machineModifiers,
  objects,
  organisations,
  personParts,
  persons,
  roles,
  things,
} from './holder-words.ts';
import { snakeCaseOf } from './snake-case.ts';

/** Who or what holds a field, as far as the holder's name tells. */
export type HolderKind = 'person' | 'organisation' | 'object' | 'thing' | 'unknown';

const kinds = new Map<string, HolderKind>();

/** Who or what a holder's name stands for: `CreateUserDto` a person, `SmtpConfig` a thing. */
export function holderKindOf(holder: string): HolderKind {
  const known = kinds.get(holder);
  if (known !== undefined) return known;
  const kind = kindOfWords(
    snakeCaseOf(holder)
      .split('_')
      .filter((word) => word !== ''),
  );
  kinds.set(holder, kind);
  return kind;
}

/** Whether a variable or file by that name holds settings: `appConfig`, `config.schema.ts`. */
export function isConfiguration(name: string): boolean {
  return /(^|_)config(uration)?(_|$)/.test(snakeCaseOf(name));
}

/** Whether a word in lower snake case stands for a person: `customer`, `members`. */
export function isPersonWord(word: string): boolean {
  return has(persons, word) || has(roles, word);
}

/** Whether a word in lower snake case stands for a part of what is kept of a person: `account`, `profile`. */
export function isPersonPart(word: string): boolean {
  return has(personParts, word);
}

/** Whether a word in lower snake case stands for an organisation, an object, a thing or a machine's account. */
export function isOfNobody(word: string): boolean {
  return [organisations, objects, things, machineModifiers].some((words) => has(words, word));
}

function kindOfWords(words: readonly string[]): HolderKind {
  // The `UserApiResponse` of an API is about a user, a `UserApi` is a piece of code.
  const isCarried = (word: string, at: number) => word === 'api' && has(carriers, words[at + 1] ?? '');
  const core = words.filter((word, at) => !has(carriers, word) && !isCarried(word, at));
  const isOfCode = words.some((word) => codeCarriers.has(word));
  const head = core.at(-1);
  if (head === undefined) return 'unknown';
  const modifiers = core.slice(0, -1);
  // `options` by itself is the bag of a function's arguments, `SmtpOptions` are settings; `fields` by themselves are
  // what somebody handed in, `FormFields` describe it.
  if (modifiers.length === 0 && /^opt(ion)?s?$/.test(head)) return 'unknown';
  if (words.length === 1 && head === 'fields') return 'unknown';
  if (has(things, head)) return 'thing';
  if (has(persons, head)) return modifiers.some((word) => has(machineModifiers, word)) ? 'unknown' : 'person';
  if (core.every((word) => isPersonWord(word) || has(activities, word)))
    return isOfCode && core.every((word) => has(roles, word)) ? 'unknown' : 'person';
  if (modifiers.some(isPersonWord) && has(personParts, head)) return 'person';
  if (head === 'address' && modifiers.some((word) => has(addressModifiers, word))) return 'person';
  if (has(organisations, head)) return modifiers.some(isPersonWord) ? 'unknown' : 'organisation';
  return has(objects, head) ? 'object' : 'unknown';
}

function has(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}
