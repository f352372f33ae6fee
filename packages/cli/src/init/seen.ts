import type { CategoryId, HeldDeclaration, Inventory, ReportedSink, SourceLocation } from '@privet/model';
import { compareText } from '../file-system.ts';

/** A line of code that something was seen at; its file is relative to the folder of the policy. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Data of a category that was seen to leave, whether a rule minds or not. */
export interface SeenFlow {
  readonly category: CategoryId;
  readonly sink: ReportedSink;
  readonly place: Place;
}

/** What an inventory has seen in a folder. */
export interface Seen {
  readonly flows: readonly SeenFlow[];
  readonly declarations: readonly { readonly category: CategoryId; readonly declaration: HeldDeclaration }[];
  /** Ids of recipients that annotations name. */
  readonly declaredRecipients: ReadonlySet<string>;
  placeOf(location: SourceLocation): Place;
}

/** What an inventory has seen in a folder, named relative to the inventory's root (`''` for the root itself). */
export function seenIn({ categories, recipients }: Inventory, folder: string): Seen {
  const prefix = folder === '' ? '' : `${folder}/`;
  const placeOf = ({ file, start }: SourceLocation): Place => ({ file: file.slice(prefix.length), line: start.line });
  return {
    flows: categories.flatMap(({ category, stores, flows }) =>
      [...stores, ...flows].map(({ sink, location }) => ({ category, sink, place: placeOf(location) })),
    ),
    declarations: categories.flatMap(({ category, declarations }) =>
      declarations.map((declaration) => ({ category, declaration })),
    ),
    declaredRecipients: new Set(recipients.flatMap(({ declared, recipient }) => (declared ? [recipient.id] : []))),
    placeOf,
  };
}

/** The first place in the order of files, and how many more there are. */
export function placesText(places: readonly Place[]): string {
  const lines = [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line,
  );
  const [first, ...others] = lines;
  if (first === undefined) return 'nowhere';
  // The name of a file may hold anything, and a comment ends with its line.
  const name = `${first.file.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '?')}:${first.line}`;
  if (others.length === 0) return name;
  return `${name} and ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
}

/** Words in order, each once. */
export function sortedWords<Word extends string>(words: Iterable<Word>): readonly Word[] {
  return [...new Set(words)].sort(compareText);
}
