import { findNearest } from './nearest.ts';

/** Configuration that is not as it should be; the message names the place and what is expected there. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Reads a configured value: returns it typed, or throws a ConfigurationError that names its place. */
export type Shape<Value> = (value: unknown, place: string) => Value;

/** Any text. */
export const text: Shape<string> = (value, place) => (typeof value === 'string' ? value : refuse(value, place, 'text'));

/** Any number. */
export const number: Shape<number> = (value, place) =>
  typeof value === 'number' ? value : refuse(value, place, 'a number');

/** `true` alone: leaving the key out says no. */
export const yes: Shape<true> = (value, place) => (value === true ? value : refuse(value, place, 'true'));

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  return (value, place) => {
    const word = words.find((known) => known === value);
    return word ?? refuse(value, place, words.map((known) => `'${known}'`).join(', '), words);
  };
}

/** A list of values of one shape. */
export function listOf<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return (value, place) =>
    Array.isArray(value)
      ? value.map((element: unknown, index) => shape(element, `${place}[${index}]`))
      : refuse(value, place, 'a list');
}

/** An object with keys of the user's choice and values of one shape. */
export function dictionaryOf<Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return (value, place) => {
    if (!isObject(value)) return refuse(value, place, 'an object');
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shape(entry, `${place}.${key}`)]));
  };
}

/** An object with these keys and no other. */
export function objectOf<Value extends object>(
  shapes: { readonly [Key in keyof Value]-?: Shape<NonNullable<Value[Key]>> },
  required: readonly (keyof Value & string)[] = [],
): Shape<Value> {
  const known = Object.keys(shapes);
  return (value, place) => {
    if (!isObject(value)) return refuse(value, place, 'an object');
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined) {
      throw new ConfigurationError(`${place}: unknown key '${unknown}'${ending(unknown, known)}`);
    }
    const missing = required.find((key) => value[key] === undefined);
    if (missing !== undefined) throw new ConfigurationError(`${place}: the key '${missing}' is missing.`);
    const given = Object.entries(value).filter(([, entry]) => entry !== undefined);
    const entries = given.map(([key, entry]) => [key, shapes[key as keyof Value](entry, `${place}.${key}`)]);
    // Every key has been read by the shape that `Value` names for it.
    return Object.fromEntries(entries) as Value;
  };
}

/** A value of one of two shapes, told apart by whether it is an object. */
export function objectOr<Plain, Value extends object>(plain: Shape<Plain>, object: Shape<Value>): Shape<Plain | Value> {
  return (value, place) => (isObject(value) ? object(value, place) : plain(value, place));
}

/** A shape that refers to itself. */
export function lazily<Value>(shapeOf: () => Shape<Value>): Shape<Value> {
  return (value, place) => shapeOf()(value, place);
}

/** Throws the error for a value that is not what is expected at its place. */
export function refuse(value: unknown, place: string, expected: string, words: readonly string[] = []): never {
  const end = typeof value === 'string' ? ending(value, words) : '.';
  throw new ConfigurationError(`${place}: expected ${expected}, found ${described(value)}${end}`);
}

function ending(written: string, known: readonly string[]): string {
  const nearest = findNearest(written, known);
  return nearest === undefined ? '.' : `; did you mean '${nearest}'?`;
}

function described(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `'${value}'`;
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects are told above
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
