import { purposes as knownPurposes, type Protection, type Range } from '@privet/model';

import { isRetention } from './retention.ts';
import { isOrdinaryTag, isOurTag, type OurTag } from './tag-names.ts';
import { type ScannedTag, tagsIn } from './tag-scanner.ts';
import { listIn, noteBehind, phraseIn } from './tag-values.ts';

/** A value of a tag, as it is meant and as it stands in the comment. */
export interface Tag<Value> {
  readonly value: Value;
  readonly written: string;
  readonly range: Range;
}

/** Whether an annotation is meant for us beyond doubt: by a tag that nobody else uses, or by a known purpose or time. */
export function isCertain({ tags, purposes, retention }: Annotation, ownPurposes: readonly string[] = []): boolean {
  return (
    retention !== undefined ||
    tags.some(({ name }) => !isOrdinaryTag(name)) ||
    purposes.some(({ value }) => purposeIds.has(value) || ownPurposes.includes(value))
  );
}

/** The name of a tag of ours where it stands in a comment. */
export interface TagName {
  readonly name: OurTag;
  /** Of `@name`. */
  readonly range: Range;
}

/** Everything that our tags say in one comment. */
export interface Annotation {
  readonly categories: readonly Tag<string>[];
  /** `@personalData none - reason`: the value is the reason, '' if it is missing. */
  readonly none?: Tag<string>;
  readonly purposes: readonly Tag<string>[];
  readonly recipients: readonly Tag<string>[];
  readonly legalBases: readonly Tag<string>[];
  readonly retention?: Tag<string>;
  readonly dataSubjects: readonly Tag<string>[];
  readonly sanitizes?: Tag<Protection>;
  /** Purposes whose consent the annotated function checks. */
  readonly consentGuards: readonly Tag<string>[];
  /** Types whose data the annotated function erases. */
  readonly erases: readonly Tag<string>[];
  /** Types whose data the annotated function hands to the person. */
  readonly providesAccess: readonly Tag<string>[];
  /** Our tags in the order of the comment, with or without a value. */
  readonly tags: readonly TagName[];
  /** Of the comment. */
  readonly range: Range;
}

/**
 * What our tags say in a JSDoc comment, delimiters included, that starts at `offset` of its file; undefined if none of
 * our tags stands in it.
 */
export function annotationIn(comment: string, offset: number): Annotation | undefined {
  if (!comment.startsWith('/**') || !comment.includes('@')) return undefined;
  const tags = tagsIn(comment, offset).filter(isOurs);
  // Ordinary words count beside a tag that nobody else uses, or one whose value is a key of ours.
  if (!tags.some((tag) => !isOrdinaryTag(tag.name) || hasKeyOfOurs(tag))) return undefined;
  return annotationOfTags(tags, { start: offset, end: offset + comment.length });
}

type OurScannedTag = ScannedTag & { readonly name: OurTag };

function isOurs(tag: ScannedTag): tag is OurScannedTag {
  return isOurTag(tag.name);
}

function annotationOfTags(tags: readonly OurScannedTag[], range: Range): Annotation {
  const listOf = (name: OurTag): readonly Tag<string>[] => tags.filter((tag) => tag.name === name).flatMap(wordsOf);
  const categories = listOf('personalData').filter((word) => word.value !== 'none');
  const none = tags
    .filter((tag) => tag.name === 'personalData')
    .map(noneIn)
    .find((tag) => tag !== undefined);
  const retention = tags
    .filter((tag) => tag.name === 'retention')
    .map(retentionIn)
    .find((tag) => tag !== undefined);
  const sanitizes = listOf('sanitizes')
    .map(protectionTagOf)
    .find((tag) => tag !== undefined);
  return {
    categories,
    ...(none && { none }),
    purposes: listOf('purpose'),
    recipients: listOf('recipient'),
    legalBases: listOf('legalBasis'),
    ...(retention && { retention }),
    dataSubjects: listOf('dataSubject'),
    ...(sanitizes && { sanitizes }),
    consentGuards: listOf('consentGuard'),
    erases: listOf('erasesData'),
    providesAccess: listOf('providesAccess'),
    tags: tags.map(({ name, range: tagRange }) => ({ name, range: tagRange })),
    range,
  };
}

function wordsOf(tag: ScannedTag): readonly Tag<string>[] {
  return listIn(tag).map(({ text, range }) => ({ value: text, written: text, range }));
}

function noneIn(tag: ScannedTag): Tag<string> | undefined {
  const word = listIn(tag).find(({ text }) => text === 'none');
  return word && { value: noteBehind(tag, word), written: word.text, range: word.range };
}

function retentionIn(tag: ScannedTag): Tag<string> | undefined {
  const phrase = phraseIn(tag);
  return phrase && { value: phrase.text, written: phrase.text, range: phrase.range };
}

const protectionByWord: ReadonlyMap<string, Protection> = new Map([
  ['mask', 'masked'],
  ['hash', 'pseudonymised'],
  ['encrypt', 'encrypted'],
  ['redact', 'redacted'],
  ['aggregate', 'aggregated'],
]);

function protectionTagOf(word: Tag<string>): Tag<Protection> | undefined {
  const value = protectionByWord.get(word.value);
  return value && { ...word, value };
}

const purposeIds: ReadonlySet<string> = new Set(knownPurposes.map(({ id }) => id));

/** Nothing but ids, as a policy may add them to the vocabulary: `orders, newsletter`. */
const IDS = /^[a-z][\w-]*(?:\.[\w-]+)*(?:, ?[a-z][\w-]*(?:\.[\w-]+)*)*$/;

function hasKeyOfOurs(tag: OurScannedTag): boolean {
  switch (tag.name) {
    case 'purpose':
      return listIn(tag).some(({ text }) => purposeIds.has(text)) || IDS.test(phraseIn(tag)?.text ?? '');
    case 'retention':
      return isRetention(phraseIn(tag)?.text ?? '');
    default:
      return false;
  }
}
