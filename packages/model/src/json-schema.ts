/** The part of JSON Schema (draft 2020-12) that the schemas of this project are written in. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
}

/** The schema of a property that may be left out. */
export interface OptionalProperty {
  readonly optional: JsonSchema;
}

/** A schema for each property of a type, marked optional exactly where the type says so. */
export type PropertySchemas<T> = {
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- asks whether the key may be left out
  readonly [Key in keyof T]-?: Record<never, never> extends Pick<T, Key>
    ? OptionalProperty
    : JsonSchema & { readonly optional?: never };
};

/** Marks a property as one that may be left out. */
export function optional(schema: JsonSchema): OptionalProperty {
  return { optional: schema };
}

/** The schema of objects of a type; the compiler compares keys and optionality with the type. */
export function objectOf<T>(description: string, properties: PropertySchemas<T>): JsonSchema {
  const entries = Object.entries<JsonSchema | OptionalProperty>(properties);
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([key, schema]) => [key, isOptional(schema) ? schema.optional : schema]),
    ),
    required: entries.filter(([, schema]) => !isOptional(schema)).map(([key]) => key),
    additionalProperties: false,
  };
}

/** The schema of a union of words; the compiler sees to it that none is left out. */
export function wordsOf<Word extends string>(words: Readonly<Record<Word, true>>): JsonSchema {
  return { enum: Object.keys(words) };
}

/** The schema of a list. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function isOptional(schema: JsonSchema | OptionalProperty): schema is OptionalProperty {
  return 'optional' in schema;
}
