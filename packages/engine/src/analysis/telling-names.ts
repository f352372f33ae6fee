import { isIdName, type EvidenceAnswer, type EvidenceQuery, type TypeFacts } from '@privet/flow';
import type { CategoryId, Location } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { findAddressSlot } from '../evidence/address-slot.ts';
import type { ClassifiedEvidence } from '../evidence/classified-evidence.ts';
import { possibleKeyBefore } from '../evidence/key-of-value.ts';
import { EVIDENCE_WORD, mayBeDeclaredIn, OUR_WORD, textsThatDeclare } from '../evidence/our-words.ts';
import { holderKindOf } from '../inference/holder-kind.ts';
import { inferCategory } from '../inference/infer.ts';
import { isOwnAddress } from '../inference/own-addresses.ts';
import { snakeCaseOf } from '../inference/snake-case.ts';

/** A declared name behind a comment with our tag, whatever modifiers and decorators stand between. */
const TAGGED_NAME = /@personalData[^]*?\*\/\s*(?:(?:@[\w.]+(?:\([^)]*\))?|[a-z]+)\s+)*['"]?([\w$]+)/g;
/** A field whose validator or decorator tells what it holds. */
const VALIDATED_NAME =
  /(?<![\w$])([\w$]+)['"]?\s*[?!]?\s*:\s*[\w$.]+\([^;\n]{0,200}?\b(?:e?mail|phone|tel|mobile|ip(?:v[46])?|card|iban|postal)|@Is(?:Email|Phone|Mobile|CreditCard|IP|IBAN|Postal|Passport|Identity)\w*\([^)]*\)\s*(?:\w+\s+)*([\w$]+)/gi;
/** Last words of names that denote one text or number: nobody calls an object with members a `token` or a `slug`. */
const SCALAR =
  /(?:^|_)(?:id|uuid|guid|key|token|secret|hash|slug|url|uri|href|path|pathname|host|hostname|domain|port|message|text|title|label|description|name|email|phone|code|status|type|kind|mode|count|total|amount|price|quantity|currency|size|length|index|limit|offset|page|version|format|locale|lang|language|date|time|timestamp|at)$/;

/** The surroundings in which most names tell something: a person's record, and an e-mail. */
const mostTelling = { holder: 'User', siblings: ['subject', 'type'], position: 'field', valueKind: 'unknown' } as const;
/** Where a program has mailboxes, those of mail that was received. */
const tellingOfMail = { ...mostTelling, siblings: [...mostTelling.siblings, 'from', 'snippet', 'threadId'] } as const;
/** A member by which a program has mailboxes. */
const MAILBOX =
  /\b(?:snippet|body_?preview|text_?(?:plain|html)|thread_?id|conversation_?id|in_?reply_?to|list_?unsubscribe|internal_?date|received_?(?:at|on|date(?:_?time)?))\b/i;

/**
 * Spares the type checker questions without an answer. Most of what reaches a sink is `order.id` or `team.slug`: a name
 * that no annotation, validator or pattern of the program could make personal, of what is no object. Whole objects are
 * always asked about, and everything is where types carry evidence.
 */
export function askingTellingNames(
  facts: TypeFacts,
  compiler: Compiler,
  classified: ClassifiedEvidence,
  telling: TellingNames,
): TypeFacts {
  const wordsOf = (origin: Location, path: readonly string[]): readonly string[] => [
    ...lastWords(compiler.textOf(origin.file)?.slice(origin.start, origin.end) ?? ''),
    ...path,
  ];
  /** Whether the address that an expression is put into names it by a word that tells. */
  const isInTellingPart = ({ file, start }: Location, name: string): boolean => {
    const slot = findAddressSlot(compiler.textOf(file) ?? '', start, name);
    return slot !== undefined && telling(slot.name, '');
  };
  /** Whether an expression may stand under a key that tells, whatever its own name is. */
  const isUnderTellingKey = ({ file, start }: Location): boolean => {
    const key = possibleKeyBefore(compiler.textOf(file) ?? '', start);
    return key !== undefined && telling(key, '');
  };
  /** Whether what is called so is declared to be personal data itself, and not only made of it. */
  const isTagged = (place: Location, name: string): boolean =>
    facts
      .personalData({ origin: place, path: [], whole: false, omitted: [] })
      .data.some(({ evidence, declaration: at }) => {
        const declared = at && compiler.textOf(at.file)?.slice(at.start, at.end);
        return evidence.level === 'declared' && declared === name;
      });
  /** A `message` by itself may be one that was received, with members, where there are mailboxes; an error's is a text. */
  const isText = (words: readonly string[]): boolean =>
    isOneValue(words.at(-1)) && !(words.length === 1 && words[0] === 'message' && telling('snippet', ''));
  const mayBeDeclared = (): boolean => mayBeDeclaredIn(compiler, classified);
  /** What names alone tell, where no type tells more. */
  const byName = ({ origin, path, whole }: EvidenceQuery): EvidenceAnswer | undefined => {
    const words = wordsOf(origin, path);
    const name = words.at(-1);
    // An element has no name of its own.
    if (name === undefined || name === '*' || (whole && !isText(words))) return undefined;
    if (classified.couldSpeakOf(name) || isInTellingPart(origin, name)) return undefined;
    const object = words.at(-2) ?? '';
    if (!telling(name, object)) return { data: [], settled: false };
    return mayBeDeclared() ? undefined : idByName(name, object, words.length === path.length);
  };
  return {
    couldCarry: (expression) => facts.couldCarry(expression),
    couldHold: (expression, name) => facts.couldHold(expression, name),
    underKey: (expression) => (isUnderTellingKey(expression) ? facts.underKey(expression) : undefined),
    isOneValue: (origin, path) => isText(wordsOf(origin, path)),
    isRemainder: (place) =>
      wordsOf(place, [])
        .slice(-1)
        .some((name) => saysRemainder(name) && !isTagged(place, name)),
    isOfNobody: ({ file, start, end }, path) => isOwnAddress(compiler.textOf(file)?.slice(start, end) ?? '', path),
    mayBeDeclared,
    couldTell(query) {
      const named = byName(query);
      return named ? named.data.length > 0 : facts.couldTell(query);
    },
    personalData: (query) => byName(query) ?? facts.personalData(query),
  };
}

/**
 * Whose id something is by its name and that of its object, where these tell: `user.id`. No type tells more of an id, and to
 * work out that of what a query gave back costs as much as all else in a file: its id is told where it is kept under a name.
 */
function idByName(name: string, object: string, isOfResult: boolean): EvidenceAnswer | undefined {
  if (!isIdName(name)) return undefined;
  if (isOfResult) return { data: [], settled: false };
  const position = object === '' ? 'variable' : 'field';
  const inferred = inferCategory({ name, position, ...(object !== '' && { holder: object }) });
  if (inferred?.category !== 'user.unique_id') return undefined;
  const { category, strength, reason } = inferred;
  const evidence = { level: 'inferred', strength, reason } as const;
  return { data: [{ category, evidence, path: [], purposes: [], recipients: [] }], settled: false };
}

/** Names that say what was left of somebody's data, or became of it: the domain of an address, a masked number. */
function saysRemainder(name: string): boolean {
  return REMAINDER.test(snakeCaseOf(name));
}

const REMAINDER =
  /(?:^|_)(?:domain|hostname|tld)$|^(?:masked|redacted|anonymi[sz]ed|obfuscated|encrypted|hashed|pseudonymi[sz]ed)_/;

function isOneValue(name: string | undefined): boolean {
  return name !== undefined && SCALAR.test(snakeCaseOf(name));
}

/** The name that an expression ends in, after that of the object before it; none where it ends in anything else. */
function lastWords(text: string): readonly string[] {
  const [, object, name] = /^(?:.*?([\w$]+)[?!]?\.|.*[.\s])?([\w$]+)$/s.exec(text) ?? [];
  if (name === undefined) return [];
  return object === undefined ? [name] : [object, name];
}

/** Whether a member of this name, of an object of that one, could be personal data. */
export type TellingNames = (name: string, object: string) => boolean;

/**
 * The names of a program that tell of data that is tagged, or of a category that is meant; nothing is read before the first
 * question. They stay what they are while `current` moves on to programs with the same words.
 */
export function tellingNamesOf(
  current: { readonly compiler: Compiler },
  isMeant: (category: CategoryId) => boolean = () => true,
): TellingNames {
  let telling: TellingNames | undefined;
  return (name, object) => (telling ??= tellingNames(current.compiler, isMeant))(name, object);
}

function tellingNames(compiler: Compiler, isMeant: (category: CategoryId) => boolean): TellingNames {
  const texts = textsThatDeclare(compiler);
  if (texts.some((text) => EVIDENCE_WORD.test(text))) return () => true;
  const names = new Set<string>();
  for (const text of texts) for (const [, name] of text.matchAll(TAGGED_NAME)) if (name) names.add(name);
  let surroundings: typeof mostTelling | typeof tellingOfMail = mostTelling;
  for (const file of compiler.projectFiles()) {
    const text = compiler.textOf(file) ?? '';
    for (const [, field, decorated] of text.matchAll(VALIDATED_NAME)) names.add(field ?? decorated ?? '');
    if (surroundings === mostTelling && MAILBOX.test(text)) surroundings = tellingOfMail;
  }
  const known = new Map<string, boolean>();
  return (name, object) => {
    const holder = isNobody(object) ? object : mostTelling.holder;
    const key = `${holder}.${name}`;
    let tells = known.get(key);
    if (tells === undefined) {
      const inferred = inferCategory({ ...surroundings, holder, name });
      tells = names.has(name) || (inferred !== undefined && isMeant(inferred.category));
      known.set(key, tells);
    }
    return tells;
  };
}

/** What of a text goes into the names of its program that tell something: other texts may differ in all else. */
export function tellingWordsIn(text: string): readonly string[] {
  const found = [OUR_WORD, TAGGED_NAME, VALIDATED_NAME].flatMap((pattern) => [
    ...text.matchAll(new RegExp(pattern, 'gi')),
  ]);
  const words = found.map(([word, first, second]) => first ?? second ?? word);
  return MAILBOX.test(text) ? [...words, 'mailbox'] : words;
}

/** Whether an object is named after something other than a person: the `id` of a `team` is nobody's. */
function isNobody(object: string): boolean {
  const kind = holderKindOf(object);
  return kind === 'organisation' || kind === 'object' || kind === 'thing';
}
