import type {
  AnswerModel,
  ApiModel,
  AutoImportModel,
  Behaviour,
  CallModel,
  ChannelModel,
  ConventionModel,
  DataSelector,
  FileCondition,
  GuardModel,
  PackageModel,
  NestedRowsModel,
  PackageStoreModel,
  Protection,
  RecipientKind,
  RecipientModel,
  RiskyOptionModel,
  SinkKind,
  SinkModel,
  SlotModel,
  StoreAct,
  StoreCallModel,
  StoreKind,
  TypeModel,
} from '@privet/model';
import { refuse } from './configuration-error.ts';
import { glob } from './glob.ts';
import {
  dictionaryOf,
  listOf,
  named,
  number,
  objectOf,
  objectOr,
  oneOf,
  schemaOf,
  type Shape,
  shapeOf,
  text,
  yes,
} from './shape.ts';

/** A kind of sink. */
export const sinkKindShape = oneOf(
  'log',
  'recipient',
  'storage',
  'database',
  'url',
  'error',
  'network',
  'response',
) satisfies Shape<SinkKind>;

/** A kind of protection. */
export const protectionShape = oneOf(
  'redacted',
  'masked',
  'pseudonymised',
  'encrypted',
  'aggregated',
) satisfies Shape<Protection>;

/** What a recipient does for a living. */
export const recipientKindShape = oneOf(
  'processor',
  'analytics',
  'advertising',
  'ai',
  'payment',
  'communication',
  'monitoring',
  'crm',
  'support',
  'identity',
  'storage',
  'search',
  'other',
) satisfies Shape<RecipientKind>;

/** How a call behaves beyond its sinks. */
export const behaviourShape = oneOf(
  'state',
  'ref',
  'memo',
  'callback',
  'effect',
  'context',
  'use-context',
  'emitter-on',
  'emitter-emit',
  'instance',
  'require',
  'calls-arguments',
) satisfies Shape<Behaviour>;

const argumentPlace: Shape<number | 'all' | 'receiver'> = shapeOf(
  (value, place) => {
    if (value === 'all' || value === 'receiver' || typeof value === 'number') return value;
    return refuse(value, place, "a number, 'all', 'receiver' or { from: number }");
  },
  { anyOf: [{ type: 'number' }, { enum: ['all', 'receiver'] }] },
);

const selectedArgument = objectOr(argumentPlace, objectOf<{ from: number }>({ from: number }, ['from']));

const selector: Shape<DataSelector> = named('DataSelector', () =>
  objectOf<DataSelector>({ argument: selectedArgument, path: text, except: listOf(text) }, ['argument']),
);
const selectors = listOf(selector);

const answers: Shape<AnswerModel> = objectOf<AnswerModel>(
  {
    argument: selectedArgument,
    path: text,
    except: listOf(text),
    fields: listOf(text),
    handlers: listOf(text),
    serverData: listOf(text),
    to: oneOf('recipient'),
  },
  ['argument'],
);

const condition: Shape<FileCondition> = objectOf<FileCondition>({
  files: listOf(glob),
  imports: listOf(text),
  dependencies: listOf(text),
});

const convention: Shape<ConventionModel> = objectOf<ConventionModel>(
  {
    answers: oneOf('returned', 'props'),
    where: condition,
    exports: listOf(text),
    members: yes,
    ofComponents: listOf(text),
    directive: text,
    parameters: listOf(text),
    serverData: listOf(text),
    path: text,
    servers: condition,
  },
  ['answers'],
);

const autoImports: Shape<AutoImportModel> = objectOf<AutoImportModel>({ exports: listOf(text), where: condition }, [
  'exports',
  'where',
]);

const sinkOf = (category: Shape<string>): Shape<SinkModel> =>
  objectOf<SinkModel>(
    {
      kind: sinkKindShape,
      data: selectors,
      tells: listOf(objectOf<SlotModel>({ data: selector, category, as: text }, ['data', 'category', 'as'])),
      host: selector,
      recipient: selector,
      parses: yes,
      own: yes,
      printed: yes,
    },
    ['kind', 'data'],
  );

/** What kind of place keeps data. */
export const storeKindShape = oneOf(
  'database',
  'object-storage',
  'cache',
  'file',
  'browser',
  'queue',
  'search',
  'warehouse',
  'other',
) satisfies Shape<StoreKind>;

const storeAct = oneOf('write', 'update', 'read', 'erase', 'expire', 'sql') satisfies Shape<StoreAct | 'sql'>;

const partSource = objectOr(oneOf('receiver', 'name'), selector);

const listOrYes: Shape<true | readonly string[]> = shapeOf(
  (value, place) => (value === true ? value : listOf(text)(value, place)),
  { anyOf: [{ const: true }, { type: 'array', items: { type: 'string' } }] },
);

const storeCall: Shape<StoreCallModel> = objectOf<StoreCallModel>(
  { act: storeAct, part: partSource, expires: listOrYes },
  ['act'],
);

const channel: Shape<ChannelModel> = objectOf<ChannelModel>(
  { name: selector, sends: selector, handler: selector, at: text, list: yes, exportedBeside: text },
  ['name'],
);

const scalar: Shape<boolean | string | number> = shapeOf(
  (value, place) =>
    ['boolean', 'string', 'number'].includes(typeof value)
      ? (value as boolean | string | number) // the line above has looked
      : refuse(value, place, 'text, a number, true or false'),
  { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
);

const textOrFlag: Shape<string | boolean> = shapeOf(
  (value, place) =>
    typeof value === 'string' || typeof value === 'boolean' ? value : refuse(value, place, 'text, true or false'),
  { anyOf: [{ type: 'string' }, { type: 'boolean' }] },
);

const guardOf = (purpose: Shape<string>): Shape<GuardModel> =>
  named('GuardModel', () =>
    objectOf<GuardModel>({
      purposes: listOf(purpose),
      purposeFrom: objectOf<NonNullable<GuardModel['purposeFrom']>>(
        { argument: number, words: dictionaryOf(listOf(purpose)), others: yes },
        ['argument', 'words'],
      ),
      when: listOf(
        objectOf<NonNullable<GuardModel['when']>[number]>({ argument: number, is: textOrFlag }, ['argument', 'is']),
      ),
      records: yes,
      granted: objectOf<NonNullable<GuardModel['granted']>>(
        { argument: number, as: text, words: dictionaryOf(listOf(purpose)) },
        ['argument', 'as', 'words'],
      ),
      equals: text,
      callback: number,
      roles: listOf(text),
      rolesFrom: objectOf<NonNullable<GuardModel['rolesFrom']>>({ argument: number, words: dictionaryOf(text) }, [
        'argument',
      ]),
    }),
  );

const callOf = (category: Shape<string>, guard: Shape<GuardModel>): Shape<CallModel> => {
  const riskyOption = objectOf<RiskyOptionModel>(
    { argument: number, path: text, risky: scalar, safe: scalar, effect: text, categories: listOf(category) },
    ['argument', 'path', 'risky', 'effect', 'categories'],
  );
  return named('CallModel', () =>
    objectOf<CallModel>({
      sinks: listOf(sinkOf(category)),
      returns: text,
      source: category,
      sourceByName: objectOf<NonNullable<CallModel['sourceByName']>>(
        { argument: number, names: dictionaryOf(category) },
        ['argument', 'names'],
      ),
      calls: dictionaryOf(listOf(text)),
      carries: selectors,
      carriesAt: text,
      keeps: selectors,
      text: yes,
      onlyKeys: selector,
      exceptKeys: selector,
      atPath: selector,
      protects: protectionShape,
      behaviour: behaviourShape,
      answers,
      guard,
      passesChecks: selector,
      channels: listOf(channel),
      baseUrl: selector,
      options: listOf(riskyOption),
      redactedPaths: selectors,
      store: storeCall,
      part: partSource,
    }),
  );
};

/** What a package does with data, in these words; users may leave `docs` out. */
export function packageModelShapeIn(category: Shape<string>, purpose: Shape<string>): Shape<PackageModel> {
  const guard = guardOf(purpose);
  const call = callOf(category, guard);
  const api: Shape<ApiModel> = named('ApiModel', () =>
    objectOf<ApiModel>({
      call,
      construct: call,
      instance: text,
      members: dictionaryOf(api),
      assign: call,
      source: category,
      guard,
      consents: dictionaryOf(guard),
      attributes: dictionaryOf(sinkKindShape),
    }),
  );
  const type: Shape<TypeModel> = objectOf<TypeModel>(
    { names: listOf(text), members: dictionaryOf(api), call, whole: category, anyMember: api },
    ['members'],
  );
  const recipient: Shape<RecipientModel> = objectOf<RecipientModel>(
    { id: text, name: text, kind: recipientKindShape, purpose, country: text },
    ['id', 'name', 'kind'],
  );
  const model = objectOf<UserPackageModel>(
    {
      package: text,
      docs: text,
      recipient,
      declaredIn: listOf(text),
      generated: listOf(text),
      exports: dictionaryOf(api),
      globals: dictionaryOf(api),
      types: dictionaryOf(type),
      autoImports,
      conventions: listOf(convention),
      store: objectOf<PackageStoreModel>(
        {
          kind: storeKindShape,
          records: listOf(text),
          nested: objectOf<NestedRowsModel>(
            {
              writes: dictionaryOf(listOf(text)),
              updates: dictionaryOf(listOf(text)),
              erases: listOf(text),
              looksUp: listOf(text),
            },
            ['writes', 'updates', 'erases', 'looksUp'],
          ),
          exports: dictionaryOf(api),
          globals: dictionaryOf(api),
          types: dictionaryOf(type),
        },
        ['kind'],
      ),
    },
    ['package'],
  );
  return shapeOf(
    (value, place) => {
      const read = model(value, place);
      return { ...read, docs: read.docs ?? '' };
    },
    (definitions) => schemaOf(model, definitions),
  );
}

type UserPackageModel = Omit<PackageModel, 'docs'> & Partial<Pick<PackageModel, 'docs'>>;

/** What a package does with data, whatever words it uses for it. */
export const packageModelShape: Shape<PackageModel> = packageModelShapeIn(text, text);
