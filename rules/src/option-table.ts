/** An option that takes one of a few words. */
export interface ChoiceOption<Choice extends string = string> {
  readonly choices: readonly Choice[];
  readonly default: Choice;
  /** What it decides, for the rule's page. */
  readonly description: string;
}

/** The options of a rule by name: schema, default, type and documentation in one place. */
export type OptionTable = Readonly<Record<string, ChoiceOption>>;

/** The values that a rule's check is handed. */
export type OptionValues<Options extends OptionTable> = {
  readonly [Name in keyof Options]: Options[Name]['choices'][number];
};

/** An option that takes one of these words; the first is the default. */
export function choice<const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  description: string,
): ChoiceOption<Choice> {
  return { choices, default: choices[0], description };
}

/** A JSON Schema for one object of string options; its lists are mutable because ESLint's types ask for that. */
export interface OptionsSchema {
  type: 'object';
  properties: Record<string, OptionSchema>;
  additionalProperties: false;
}

interface OptionSchema {
  type: 'string';
  enum: string[];
  description: string;
}

/** The JSON Schema of a rule's options object. */
export function schemaOf(options: OptionTable): OptionsSchema {
  const properties = Object.entries(options).map(([name, { choices, description }]): [string, OptionSchema] => [
    name,
    { type: 'string', enum: [...choices], description },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

/** The default of every option. */
export function defaultsOf(options: OptionTable): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}
