import { nearestWord } from '@privet/model';

/** A key of an object, or an index of a list. */
export type Key = string | number;

/** One thing that is not as it should be. */
export interface Mistake {
  /** What leads from the value that was read to the wrong one. */
  readonly keys: readonly Key[];
  /** Whether the last key itself is wrong, and not the value below it. */
  readonly atKey: boolean;
  /** Names the place and what is expected there. */
  readonly message: string;
}

/** Configuration that is not as it should be. The message is that of the first mistake, and names its place. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** Never empty. */
  readonly mistakes: readonly Mistake[];

  constructor(message: string, mistakes: readonly Mistake[] = [{ keys: [], atKey: false, message }]) {
    super(message);
    this.mistakes = mistakes;
  }
}

/** More mistakes of one file help nobody, and a hostile file could have any number. */
export const mostMistakes = 100;

/** Reads the parts of a value one by one, so that all their mistakes are told together. */
export interface MistakeCollector {
  /** What the part reads as; undefined when it is wrong. `atKey` says that the key is what is read. */
  read<Value>(key: Key, read: () => Value, atKey?: boolean): Value | undefined;
  add(mistake: Mistake): void;
  /** Throws one error with all mistakes, if there are any. */
  throwIfAny(): void;
}

/** A collector without mistakes. */
export function collectMistakes(): MistakeCollector {
  const mistakes: Mistake[] = [];
  const add = (mistake: Mistake): void => {
    if (mistakes.length < mostMistakes) mistakes.push(mistake);
  };
  return {
    add,
    read(key, read, atKey = false) {
      if (mistakes.length >= mostMistakes) return undefined;
      try {
        return read();
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        for (const mistake of error.mistakes)
          add({ ...mistake, keys: [key, ...mistake.keys], atKey: atKey || mistake.atKey });
        return undefined;
      }
    },
    throwIfAny() {
      const [first] = mistakes;
      if (first) throw new ConfigurationError(first.message, mistakes);
    },
  };
}

/** Throws the error for a value that is not what is expected at its place. */
export function refuse(value: unknown, place: string, expected: string, words: readonly string[] = []): never {
  const nearest = typeof value === 'string' ? nearestWord(value, words) : undefined;
  throw new ConfigurationError(refusal(value, place, expected, nearest));
}

/** What is said of a value that is not what is expected at its place; `meant` is what its author probably meant. */
export function refusal(value: unknown, place: string, expected: string, meant?: string): string {
  return said(place, `expected ${expected}, found ${described(value)}${endingWith(meant)}`);
}

/** The end of a sentence that offers what was probably meant, if that can be quoted as it is. */
export function endingWith(meant: string | undefined): string {
  return meant === undefined || inOneLine(meant) !== meant ? '.' : `; did you mean '${meant}'?`;
}

/** A sentence about a place; the root of a file has no name. */
export function said(place: string, sentence: string): string {
  return place === '' ? sentence : `${place}: ${sentence}`;
}

/** The name of what lies below a place. */
export function placeBelow(place: string, ...keys: readonly Key[]): string {
  return keys.reduce<string>((above, key) => {
    if (typeof key === 'number') return `${above}[${key}]`;
    return above === '' ? inOneLine(key) : `${above}.${inOneLine(key)}`;
  }, place);
}

const longestQuotation = 80;

/** A text as a message quotes it: in one line, and not too long. */
export function inOneLine(text: string): string {
  const cut = text.slice(0, 4 * longestQuotation);
  const line = cut.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const isWhole = line.length <= longestQuotation && cut.length === text.length;
  return isWhole ? line : `${line.slice(0, longestQuotation - 1)}…`;
}

function described(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `'${inOneLine(value)}'`;
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects are told above
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}
