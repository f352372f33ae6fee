import type { PackageModel, Protection, PurposeId, SinkKind } from '@privet/model';
import { refuse } from '../configuration-error.ts';
import { packageModelShapeIn, protectionShape, sinkKindShape } from '../package-model-shape.ts';
import { functionName, moduleName } from '../place-shapes.ts';
import type { Guard } from '../policy.ts';
import {
  checked,
  described,
  dictionaryOf,
  listOf,
  mapped,
  objectOf,
  oneOrMore,
  type Objection,
  type Shape,
  shapeOf,
} from '../shape.ts';
import { categoryAmong, oneOfMany, ownWord, purposeAmong } from '../word-shapes.ts';
import type { PolicyWords } from './policy-words.ts';

/** Functions that protect what they are handed. */
export interface Sanitizer {
  readonly module: string;
  readonly functions: readonly string[];
  readonly as: Protection;
}

/** Functions by which data leaves the program's hands. */
export interface OwnSink {
  readonly module: string;
  readonly functions: readonly string[];
  readonly kind: SinkKind;
  readonly arguments?: readonly (number | 'all')[];
  /** The id of a declared recipient. */
  readonly recipient?: string;
}

const module = described(moduleName, "A package, or a file of the project that begins with './'.");
const functions = described(oneOrMore(functionName), "Functions by the name they are exported under: 'mask.email'.");

/** `sanitizers`: own functions that protect data. */
export const sanitizerSection: Shape<readonly Sanitizer[]> = listOf(
  objectOf<Sanitizer>({ module, functions, as: described(protectionShape, 'What they do to the data.') }, [
    'module',
    'functions',
    'as',
  ]),
);

const argumentNumber: Shape<number | 'all'> = shapeOf(
  (value, place) =>
    value === 'all' || (typeof value === 'number' && Number.isInteger(value) && value >= 0)
      ? value
      : refuse(value, place, "'all' or the number of an argument, the first being 0"),
  { anyOf: [{ const: 'all' }, { type: 'integer', minimum: 0 }] },
);

/** `sinks`: own functions by which data leaves. */
export function sinkSection(own: PolicyWords): Shape<readonly OwnSink[]> {
  const recipient: Shape<string> = shapeOf(oneOfMany("a recipient of 'recipients'", own.recipients), {
    type: 'string',
    minLength: 1,
  });
  const sink = objectOf<OwnSink>(
    {
      module,
      functions,
      kind: described(sinkKindShape, 'Where the data goes.'),
      arguments: described(oneOrMore(argumentNumber), 'Which arguments go there, from 0; if left out, all.'),
      recipient: described(recipient, 'Who receives it: one of the recipients of this policy.'),
    },
    ['module', 'functions', 'kind'],
  );
  return checked(listOf(checked(sink, objectionsToSink)), objectionsToRecipients);
}

function objectionsToSink({ kind, recipient }: OwnSink): readonly Objection[] {
  if (kind === 'recipient' && recipient === undefined)
    return [{ keys: ['kind'], sentence: "expected a 'recipient' beside the kind 'recipient'." }];
  if (kind !== 'recipient' && recipient !== undefined)
    return [
      { keys: ['recipient'], atKey: true, sentence: `expected the kind 'recipient' beside it, found '${kind}'.` },
    ];
  return [];
}

/** A model has one recipient, and there is one model for a module. */
function objectionsToRecipients(sinks: readonly OwnSink[]): readonly Objection[] {
  const recipients = new Map<string, string>();
  return sinks.flatMap(({ module, recipient }, index) => {
    if (recipient === undefined) return [];
    const other = recipients.get(module) ?? recipient;
    recipients.set(module, other);
    if (other === recipient) return [];
    return [
      { keys: [index, 'recipient'], sentence: `'${module}' sends to '${other}' already, and to one recipient alone.` },
    ];
  });
}

/** `packages`: what packages and files do with data, in the shape of the catalog. */
export function packageSection(own: PolicyWords): Shape<readonly PackageModel[]> {
  const models = listOf(packageModelShapeIn(categoryAmong(own.categories), purposeAmong(own.purposes)));
  return checked(models, (read) =>
    read.flatMap(({ package: name }, index) =>
      read.findIndex((other) => other.package === name) < index
        ? [{ keys: [index, 'package'], sentence: `'${name}' has a model already.` }]
        : [],
    ),
  );
}

interface WrittenGuard extends Omit<Guard, 'purposeFrom'> {
  readonly purposeFrom?: { readonly argument: number; readonly words?: Readonly<Record<string, PurposeId>> };
}

/** `guards`: own functions that tell whether something is allowed. */
export function guardSection(own: PolicyWords): Shape<readonly Guard[]> {
  const purpose = purposeAmong(own.purposes);
  const argument: Shape<number> = shapeOf(
    (value, place) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 0
        ? value
        : refuse(value, place, 'the number of an argument, the first being 0'),
    { type: 'integer', minimum: 0 },
  );
  const guard = objectOf<WrittenGuard>(
    {
      module,
      functions,
      purposes: described(oneOrMore(purpose), 'What the person has then consented to.'),
      purposeFrom: described(
        objectOf<NonNullable<WrittenGuard['purposeFrom']>>(
          {
            argument: described(argument, 'Which argument names the purpose, from 0.'),
            words: described(dictionaryOf(purpose), 'What the words of that argument mean.'),
          },
          ['argument'],
        ),
        'Where the purpose stands that the person has then consented to.',
      ),
      roles: described(oneOrMore(ownWord), 'Who may pass.'),
      rolesFrom: described(
        objectOf<NonNullable<WrittenGuard['rolesFrom']>>(
          {
            argument: described(argument, 'From which argument on roles are named, from 0.'),
            words: described(dictionaryOf(ownWord), 'What the words of these arguments mean.'),
          },
          ['argument'],
        ),
        'Where the roles stand that may pass.',
      ),
    },
    ['module', 'functions'],
  );
  const exclusive = checked(guard, ({ purposes, purposeFrom, roles, rolesFrom }) => {
    const given = [purposes, purposeFrom, roles, rolesFrom].filter((way) => way !== undefined).length;
    if (given === 1) return [];
    return [
      {
        keys: [],
        sentence: `expected one of 'purposes', 'purposeFrom', 'roles' and 'rolesFrom', found ${given === 0 ? 'none' : given}.`,
      },
    ];
  });
  return mapped(listOf(exclusive), (guards) =>
    guards.map(({ purposeFrom, ...others }) => ({
      ...others,
      ...(purposeFrom && {
        purposeFrom: {
          argument: purposeFrom.argument,
          words: Object.entries(purposeFrom.words ?? {}).map(([word, purpose]) => ({ word, purpose })),
        },
      }),
    })),
  );
}
