import type { CategoryId } from '@privet/model';

import { findAutocompleteCategory } from './autocomplete-evidence.ts';
import { categoryInFunction } from './function-parameters.ts';
import { answerBeside } from './handler-parameters.ts';
import { holderKindOf, isConfiguration, isPersonWord, type HolderKind } from './holder-kind.ts';
import { identityAround } from './identity-fields.ts';
import { emailAround, mailboxAround } from './message-fields.ts';
import { strengthAlone, strengthOnPerson } from './name-strength.ts';
import { findPersonWord } from './person-words.ts';
import { addressBeside, clientAddressOf, isPosition, visitorBeside } from './request-fields.ts';
import { snakeCaseOf } from './snake-case.ts';
import { findValidatedCategory } from './validator-evidence.ts';
import { canHold } from './value-fit.ts';
import { nameOfResult, startsWithVerb } from './verbs.ts';
import { findVocabularyMatch, isRuledOut } from './vocabulary-match.ts';

/** What is known of a name without asking a compiler. */
export interface NameClue {
  readonly name: string;
  /** Interface, class, type, schema, model or object that holds it. */
  readonly holder?: string;
  /** Name of the file that declares it. */
  readonly file?: string;
  /** Names beside it in the same holder. */
  readonly siblings?: readonly string[];
  /** Names of the other parameters, where it is one. */
  readonly parameters?: readonly string[];
  /** Name of the function whose parameter it is. */
  readonly function?: string;
  readonly valueKind?: 'text' | 'number' | 'boolean' | 'date' | 'object' | 'function' | 'unknown';
  /** Source text of its schema or its decorator: `z.string().email()`, `@IsEmail()`. */
  readonly validator?: string;
  /** HTML autocomplete attribute: `shipping street-address`. */
  readonly autocomplete?: string;
  readonly position: 'field' | 'parameter' | 'variable' | 'call';
}

/** What a name gives away, with the end of the sentence "known because it is …". */
export interface Inference {
  readonly category: CategoryId;
  readonly strength: 'strong' | 'weak';
  readonly reason: string;
}

/** The category that a name, its validator or its autocomplete token gives away; undefined when in doubt. */
export function inferCategory(clue: NameClue): Inference | undefined {
  if (!isWord.test(clue.name)) return undefined;
  const name = clue.position === 'call' ? nameOfResult(clue.name) : snakeCaseOf(clue.name);
  if (name === undefined) return undefined;
  const inference =
    fromAutocomplete(clue) ??
    fromValidator(clue, name) ??
    fromMessage(clue, name) ??
    fromRequest(clue, name) ??
    fromVisitor(clue, name) ??
    fromHandler(clue, name) ??
    fromIdentity(clue, name) ??
    fromFunction(clue, name) ??
    fromName(clue, name);
  return inference && canHold(clue.valueKind, inference.category, name.endsWith('s')) ? inference : undefined;
}

/** Paths (`/login`) and sentences (`Your e-mail`) are keys of something else than data. */
const isWord = /^[\w$.-]+$/;

function fromAutocomplete({ autocomplete }: NameClue): Inference | undefined {
  const found = autocomplete === undefined ? undefined : findAutocompleteCategory(autocomplete);
  return (
    found && {
      category: found.category,
      strength: 'strong',
      reason: `inferred from the autocomplete token '${found.token}'`,
    }
  );
}

function fromValidator({ validator, holder }: NameClue, name: string): Inference | undefined {
  const category = validator === undefined ? undefined : findValidatedCategory(validator);
  if (validator === undefined || category === undefined) return undefined;
  const kind = holder === undefined ? 'unknown' : holderKindOf(holder);
  if (kind === 'thing') return undefined;
  const strength = kind === 'organisation' || isRuledOut(name, category) ? 'weak' : 'strong';
  return { category, strength, reason: `inferred from its validator '${shortened(validator)}'` };
}

function fromMessage({ name: written, position, siblings, holder }: NameClue, name: string): Inference | undefined {
  if (position !== 'field') return undefined;
  const sign = holder !== undefined && holderKindOf(holder) === 'thing' ? undefined : mailboxAround(name, siblings);
  if (sign !== undefined) {
    return {
      category: 'user.content.private',
      strength: 'strong',
      reason: `inferred from the name '${written}' beside '${sign}'`,
    };
  }
  const subject = emailAround(name, siblings);
  if (subject === undefined) return undefined;
  const reason = `inferred from the name '${written}' beside '${subject}'`;
  // Whoever writes the e-mail knows better whose address it is, and for whom it was declared.
  return { category: 'user.contact.email', strength: 'weak', reason };
}

function fromRequest(
  { name: written, position, holder = '', siblings }: NameClue,
  name: string,
): Inference | undefined {
  if (position !== 'field') return undefined;
  const object = clientAddressOf(name, holder);
  const sign = object !== undefined || holderKindOf(holder) === 'thing' ? undefined : addressBeside(name, siblings);
  if (object === undefined && sign === undefined) return undefined;
  const how = object === undefined ? `beside '${sign}'` : `of a ${object} '${holder}'`;
  const reason = `inferred from the name '${written}' ${how}`;
  return { category: 'user.device.ip_address', strength: 'strong', reason };
}

function fromVisitor({ name: written, position, holder, siblings }: NameClue, name: string): Inference | undefined {
  if (position !== 'field' || (holder !== undefined && holderKindOf(holder) === 'thing')) return undefined;
  const sign = visitorBeside(name, siblings);
  if (sign === undefined) return undefined;
  const reason = `inferred from the name '${written}' beside '${sign}'`;
  return {
    category: isPosition(name) ? 'user.location.precise' : 'user.location.imprecise',
    strength: 'strong',
    reason,
  };
}

function fromHandler(
  { name: written, position, valueKind, parameters }: NameClue,
  name: string,
): Inference | undefined {
  const answer = position === 'parameter' && valueKind === 'unknown' ? answerBeside(name, parameters) : undefined;
  if (answer === undefined) return undefined;
  const reason = `inferred from the parameter '${written}' beside '${answer}'`;
  return { category: 'user.device.ip_address', strength: 'strong', reason };
}

function fromIdentity({ name: written, position, holder, siblings }: NameClue, name: string): Inference | undefined {
  const kind = position === 'field' ? identityAround(name, holder, siblings) : undefined;
  if (kind === undefined) return undefined;
  const reason = `inferred from the name '${written}' of a person '${holder}'`;
  return { category: 'user.account.username', strength: 'strong', reason };
}

function fromFunction({ name: written, position, function: fn }: NameClue, name: string): Inference | undefined {
  if (position !== 'parameter' || startsWithVerb(name)) return undefined;
  const category = categoryInFunction(name, fn);
  if (category === undefined) return undefined;
  return { category, strength: 'strong', reason: `inferred from the parameter '${written}' of '${fn}'` };
}

function fromName(clue: NameClue, name: string): Inference | undefined {
  if (startsWithVerb(name)) return undefined;
  // Most names are harmless: nobody needs to look around them.
  if (findVocabularyMatch(name) === undefined && findPersonWord(withoutPerson(name)) === undefined) return undefined;
  const holder = clue.holder === undefined ? 'unknown' : holderKindOf(clue.holder);
  if (holder === 'thing' || (holder === 'unknown' && isSetting(clue))) return undefined;
  const person = personAround(clue, name, holder);
  const found = categoryOf(name, holder, person);
  if (!found || (found.strength === 'weak' && clue.position !== 'field' && !person && !name.includes('_')))
    return undefined;
  const reason = `inferred from the name '${clue.name}'`;
  const { category, strength, byPerson } = found;
  if (/^user\.(?:authorization|contact)\b/.test(category) && isOfEnvironment(clue.name)) return undefined;
  return { category, strength, reason: person !== undefined && byPerson ? reason + person : reason };
}

/** Fields that a `config.schema.ts` declares are what an operator sets, unless a person holds them. */
function isSetting({ position, file }: NameClue): boolean {
  return position === 'field' && file !== undefined && isConfiguration(file);
}

/** `RESEND_API_KEY` and `SITE_MANAGER_EMAIL` are what a program is deployed with: a machine's, or an operator's. */
function isOfEnvironment(name: string): boolean {
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(name);
}

interface Found {
  readonly category: CategoryId;
  readonly strength: 'strong' | 'weak';
  /** Whether the name says so only because a person is around. */
  readonly byPerson: boolean;
}

function categoryOf(name: string, holder: HolderKind, person: string | undefined): Found | undefined {
  const match = findVocabularyMatch(name);
  const alone = match === undefined ? 'silent' : strengthAlone(name);
  if (match !== undefined && alone === 'strong') {
    return { category: match, strength: holder === 'organisation' ? 'weak' : 'strong', byPerson: false };
  }
  if (person !== undefined) {
    const word = findPersonWord(name) ?? findPersonWord(withoutPerson(name));
    // Neighbours do not tell whose `id` or `title` it is.
    if (word && (word.strength === 'strong' || !person.startsWith(beside))) return { ...word, byPerson: true };
    if (match !== undefined) {
      const strength = strengthOnPerson(name, match);
      return { category: match, strength, byPerson: strength === 'strong' };
    }
  }
  if (match === undefined || alone === 'silent' || holder === 'organisation') return undefined;
  if (holder === 'object' && !name.includes('_')) return undefined;
  return { category: match, strength: 'weak', byPerson: false };
}

/** The end of the reason that names the person around a field; '' where the name itself does; undefined if there is none. */
function personAround(
  { name: written, holder, siblings }: NameClue,
  name: string,
  kind: HolderKind,
): string | undefined {
  if (withoutPerson(name) !== name) return '';
  if (holder !== undefined && kind === 'person') return ` of a person '${holder}'`;
  if (kind !== 'unknown') return undefined;
  const isArtefact = siblings?.some((sibling) => ofArtefacts.test(snakeCaseOf(sibling))) === true;
  const isTelling = (sibling: string): boolean => isWitness(sibling) && !(isArtefact && sibling === 'full_name');
  const witness = siblings?.find((sibling) => sibling !== written && isTelling(snakeCaseOf(sibling)));
  return witness === undefined ? undefined : `${beside}'${witness}'`;
}

const beside = ' beside ';

/** Names that hardly stand anywhere but on a person. */
const witness =
  /^(e_?mail(_address)?|first_?name|last_?name|surname|family_?name|given_?name|full_?name|dob|date_?of_?birth|birth_?(date|day)|ssn|gender|password_hash|passport_?number)$/;

/** What a file, a package or a repository has beside a full name of its own. */
const ofArtefacts = /^(file_?(name|path|size|key)|mime_?type|checksum|integrity|registry|default_branch)$/;

function isWitness(name: string): boolean {
  return witness.test(name);
}

/** `patient_address` is the `address` of a person; `member_names` are mostly names of members of a type. */
function withoutPerson(name: string): string {
  if (/^members?_names?$/.test(name)) return name;
  const [first = '', ...rest] = name.split('_');
  return rest.length > 0 && isPersonWord(first) ? rest.join('_') : name;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
