import { nearestWord, type JsonSchema } from '@privet/model';
import { collectMistakes, endingWith, inOneLine, type Key, placeBelow, refuse, said } from './configuration-error.ts';

/** Schemas that others refer to by name; filled while a shape is described. */
export type Definitions = Map<string, JsonSchema>;

/** Reads a configured value: returns it typed, or throws a ConfigurationError that names its place. */
export interface Shape<Value> {
  (value: unknown, place: string): Value;
  /** What it accepts, as JSON Schema; a function without one says nothing of that. */
  readonly schemaIn?: (definitions: Definitions) => JsonSchema;
}

/** A shape that reads by a function, and is described by a schema. */
export function shapeOf<Value>(
  read: (value: unknown, place: string) => Value,
  schema: JsonSchema | ((definitions: Definitions) => JsonSchema),
): Shape<Value> {
  return Object.assign((value: unknown, place: string): Value => read(value, place), {
    schemaIn: typeof schema === 'function' ? schema : () => schema,
  });
}

/** The JSON Schema of what a shape accepts. */
export function schemaOf(shape: Shape<unknown>, definitions: Definitions): JsonSchema {
  return shape.schemaIn?.(definitions) ?? {};
}

/** What a shape reads, made into something else. */
export function mapped<Value, Made>(shape: Shape<Value>, make: (value: Value) => Made): Shape<Made> {
  return shapeOf(
    (value, place) => make(shape(value, place)),
    (definitions) => schemaOf(shape, definitions),
  );
}

/** A shape with a description for those who write it. */
export function described<Value>(shape: Shape<Value>, description: string): Shape<Value> {
  return shapeOf(shape, (definitions) => ({ ...schemaOf(shape, definitions), description }));
}

/** A shape that others refer to by name, itself among them. */
export function named<Value>(name: string, shape: () => Shape<Value>): Shape<Value> {
  return shapeOf(
    (value, place) => shape()(value, place),
    (definitions) => {
      if (!definitions.has(name)) {
        // It is known before it is described, so that it can refer to itself.
        definitions.set(name, {});
        definitions.set(name, schemaOf(shape(), definitions));
      }
      return { $ref: `#/$defs/${name}` };
    },
  );
}

/** Something wrong with a value that is of the right shape. */
export interface Objection {
  /** What leads to the wrong part; empty for the value itself. */
  readonly keys: readonly Key[];
  readonly atKey?: boolean;
  /** A sentence without the place. */
  readonly sentence: string;
}

/** A shape whose values are looked at once more as a whole. */
export function checked<Value>(
  shape: Shape<Value>,
  objectionsTo: (value: Value) => readonly Objection[],
): Shape<Value> {
  return shapeOf(
    (value, place) => {
      const read = shape(value, place);
      const mistakes = collectMistakes();
      for (const { keys, atKey = false, sentence } of objectionsTo(read))
        mistakes.add({ keys, atKey, message: said(placeBelow(place, ...keys), sentence) });
      mistakes.throwIfAny();
      return read;
    },
    (definitions) => schemaOf(shape, definitions),
  );
}

/** Any text. */
export const text: Shape<string> = shapeOf(
  (value, place) => (typeof value === 'string' ? value : refuse(value, place, 'text')),
  { type: 'string' },
);

/** Any number. */
export const number: Shape<number> = shapeOf(
  (value, place) => (typeof value === 'number' ? value : refuse(value, place, 'a number')),
  { type: 'number' },
);

/** `true` alone: leaving the key out says no. */
export const yes: Shape<true> = shapeOf((value, place) => (value === true ? value : refuse(value, place, 'true')), {
  const: true,
});

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  const expected = words.map((known) => `'${known}'`).join(', ');
  return shapeOf((value, place) => words.find((known) => known === value) ?? refuse(value, place, expected, words), {
    enum: words,
  });
}

/** A list of values of one shape. */
export function listOf<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return shapeOf(
    (value, place) => {
      if (!Array.isArray(value)) return refuse(value, place, 'a list');
      const mistakes = collectMistakes();
      const read = value.map((element: unknown, index) =>
        mistakes.read(index, () => shape(element, placeBelow(place, index))),
      );
      mistakes.throwIfAny();
      // Nothing is undefined that its shape has not read as that.
      return read as readonly Value[];
    },
    (definitions) => ({ type: 'array', items: schemaOf(shape, definitions) }),
  );
}

/** An object with keys of the user's choice and values of one shape. */
export function dictionaryOf<Value>(
  shape: Shape<Value>,
  keyShape?: Shape<string>,
): Shape<Readonly<Record<string, Value>>> {
  return shapeOf(
    (value, place) => {
      if (!isObject(value)) return refuse(value, place, 'an object');
      const mistakes = collectMistakes();
      const entries = Object.entries(value).map(([key, entry]) => {
        if (keyShape) mistakes.read(key, () => keyShape(key, place), true);
        return [key, mistakes.read(key, () => shape(entry, placeBelow(place, key)))] as const;
      });
      mistakes.throwIfAny();
      // Nothing is undefined that its shape has not read as that.
      return Object.fromEntries(entries) as Readonly<Record<string, Value>>;
    },
    (definitions) => ({
      type: 'object',
      ...(keyShape && { propertyNames: schemaOf(keyShape, definitions) }),
      additionalProperties: schemaOf(shape, definitions),
    }),
  );
}

/** An object with these keys and no other. */
export function objectOf<Value extends object>(
  shapes: { readonly [Key in keyof Value]-?: Shape<NonNullable<Value[Key]>> },
  required: readonly (keyof Value & string)[] = [],
): Shape<Value> {
  const known = Object.keys(shapes);
  return shapeOf(
    (value, place) => {
      if (!isObject(value)) return refuse(value, place, 'an object');
      const mistakes = collectMistakes();
      const given = Object.entries(value).filter(([, entry]) => entry !== undefined);
      for (const [key] of given) {
        if (known.includes(key)) continue;
        const sentence = `unknown key '${inOneLine(key)}'${endingWith(nearestWord(key, known))}`;
        mistakes.add({ keys: [key], atKey: true, message: said(place, sentence) });
      }
      for (const key of required) {
        if (value[key] !== undefined) continue;
        mistakes.add({ keys: [], atKey: false, message: said(place, `the key '${key}' is missing.`) });
      }
      const entries = given
        .filter(([key]) => known.includes(key))
        .map(([key, entry]) => [
          key,
          mistakes.read(key, () => shapes[key as keyof Value](entry, placeBelow(place, key))),
        ]);
      mistakes.throwIfAny();
      // Every key has been read by the shape that `Value` names for it.
      return Object.fromEntries(entries) as Value;
    },
    (definitions) => ({
      type: 'object',
      properties: Object.fromEntries(
        Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => [key, schemaOf(shape, definitions)]),
      ),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    }),
  );
}

/** A value of one of two shapes, told apart by whether it is an object. */
export function objectOr<Plain, Value extends object>(plain: Shape<Plain>, object: Shape<Value>): Shape<Plain | Value> {
  return shapeOf(
    (value, place) => (isObject(value) ? object(value, place) : plain(value, place)),
    (definitions) => ({ anyOf: [schemaOf(plain, definitions), schemaOf(object, definitions)] }),
  );
}

/** One value, or a list of one or more of them. */
export function oneOrMore<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  const list = listOf(shape);
  return shapeOf(
    (value, place) => {
      if (!Array.isArray(value)) return [shape(value, place)];
      return value.length > 0 ? list(value, place) : refuse(value, place, 'one or more');
    },
    (definitions) => ({ anyOf: [schemaOf(shape, definitions), { ...schemaOf(list, definitions), minItems: 1 }] }),
  );
}

/** Whether a value has keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
