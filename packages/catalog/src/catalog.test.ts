import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { categories, purposes } from '@privet/model';
import type {
  AnswerModel,
  ApiModel,
  AutoImportModel,
  CallModel,
  ChannelModel,
  ConventionModel,
  DataSelector,
  FileCondition,
  GuardModel,
  PackageModel,
  RecipientModel,
  RiskyOptionModel,
  SinkModel,
  SlotModel,
  StoreCallModel,
  TypeModel,
} from '@privet/model';
import { describe, expect, it } from 'vitest';

import { entryPathOf } from '../../../scripts/generate-catalog-index.ts';
import { catalogOf } from './catalog-of.ts';
import { catalog } from './catalog.ts';
import { withStores } from './with-stores.ts';

const witnesses = fileURLToPath(new URL('../../../test-fixtures/catalog/witnesses/', import.meta.url));
const lookUps = catalogOf(withStores(catalog));
const purposeIds = new Set<string>(purposes.map(({ id }) => id));
const categoryIds = new Set<string>(categories.map(({ id }) => id));

/** The compiler asks for a key here as soon as the model has it. */
const keys: {
  readonly model: Record<keyof PackageModel, true>;
  readonly recipient: Record<keyof RecipientModel, true>;
  readonly type: Record<keyof TypeModel, true>;
  readonly api: Record<keyof ApiModel, true>;
  readonly call: Record<keyof CallModel, true>;
  readonly sink: Record<keyof SinkModel, true>;
  readonly slot: Record<keyof SlotModel, true>;
  readonly channel: Record<keyof ChannelModel, true>;
  readonly guard: Record<keyof GuardModel, true>;
  readonly store: Record<keyof StoreCallModel, true>;
  readonly selector: Record<keyof DataSelector, true>;
  readonly answers: Record<keyof AnswerModel, true>;
  readonly convention: Record<keyof ConventionModel, true>;
  readonly autoImports: Record<keyof AutoImportModel, true>;
  readonly condition: Record<keyof FileCondition, true>;
  readonly option: Record<keyof RiskyOptionModel, true>;
} = {
  model: {
    package: true,
    docs: true,
    recipient: true,
    declaredIn: true,
    generated: true,
    exports: true,
    globals: true,
    types: true,
    autoImports: true,
    conventions: true,
    store: true,
  },
  recipient: { id: true, name: true, kind: true, purpose: true, country: true },
  type: { names: true, members: true, call: true, whole: true, anyMember: true },
  api: {
    call: true,
    construct: true,
    instance: true,
    members: true,
    assign: true,
    source: true,
    guard: true,
    consents: true,
    attributes: true,
  },
  call: {
    sinks: true,
    returns: true,
    source: true,
    sourceByName: true,
    calls: true,
    carries: true,
    carriesAt: true,
    keeps: true,
    text: true,
    onlyKeys: true,
    exceptKeys: true,
    atPath: true,
    protects: true,
    behaviour: true,
    answers: true,
    guard: true,
    passesChecks: true,
    channels: true,
    baseUrl: true,
    options: true,
    redactedPaths: true,
    store: true,
    part: true,
  },
  sink: { kind: true, data: true, tells: true, host: true, recipient: true, parses: true, own: true, printed: true },
  slot: { data: true, category: true, as: true },
  channel: { name: true, sends: true, handler: true, at: true, list: true, exportedBeside: true },
  guard: {
    purposes: true,
    purposeFrom: true,
    when: true,
    records: true,
    granted: true,
    equals: true,
    callback: true,
    roles: true,
    rolesFrom: true,
  },
  store: { act: true, part: true, expires: true },
  selector: { argument: true, path: true, except: true },
  answers: { argument: true, path: true, except: true, fields: true, handlers: true, serverData: true, to: true },
  convention: {
    answers: true,
    where: true,
    exports: true,
    members: true,
    ofComponents: true,
    directive: true,
    parameters: true,
    serverData: true,
    path: true,
    servers: true,
  },
  autoImports: { exports: true, where: true },
  condition: { files: true, imports: true, dependencies: true },
  option: { argument: true, path: true, risky: true, safe: true, effect: true, categories: true },
};

/** What is wrong with a model, each complaint with its place. */
function faultsOf(model: PackageModel): readonly string[] {
  const faults: string[] = [];
  const complain = (place: string, fault: string): number => faults.push(`${place}: ${fault}`);

  const checkKeys = (place: string, value: object, kind: keyof typeof keys): void => {
    for (const key of Object.keys(value)) if (!Object.hasOwn(keys[kind], key)) complain(place, `unknown key '${key}'`);
  };
  const checkSelector = (place: string, selector: DataSelector): void => {
    checkKeys(place, selector, 'selector');
    const { argument } = selector;
    const isKnown =
      typeof argument === 'number'
        ? Number.isInteger(argument) && argument >= 0
        : argument === 'all' || argument === 'receiver' || Number.isInteger(argument.from);
    if (!isKnown) complain(place, 'names no argument');
  };
  const checkReference = (place: string, reference: string): void => {
    if (!lookUps.typeNamed(model, reference)) complain(place, `no type '${reference}'`);
  };
  const checkGuard = (place: string, guard: GuardModel | undefined): void => {
    if (guard === undefined) return;
    checkKeys(place, guard, 'guard');
    const words = { ...guard.purposeFrom?.words, ...guard.granted?.words };
    for (const id of [...(guard.purposes ?? []), ...Object.values(words).flat()])
      if (!purposeIds.has(id)) complain(place, `no purpose '${id}'`);
  };
  const checkCall = (place: string, call: CallModel | undefined): void => {
    if (!call) return;
    checkKeys(place, call, 'call');
    for (const sink of call.sinks ?? []) {
      checkKeys(place, sink, 'sink');
      if (sink.data.length === 0) complain(place, `${sink.kind} sink without data`);
      for (const selector of sink.data) checkSelector(place, selector);
      for (const slot of sink.tells ?? []) {
        checkKeys(place, slot, 'slot');
        checkSelector(place, slot.data);
        if (!categoryIds.has(slot.category)) complain(place, `no category '${slot.category}'`);
      }
      if (sink.host) checkSelector(place, sink.host);
      if (sink.recipient) checkSelector(place, sink.recipient);
      if (sink.kind === 'recipient' && !model.recipient) complain(place, 'recipient sink of a model without recipient');
    }
    for (const selector of [...(call.carries ?? []), ...(call.keeps ?? []), ...(call.redactedPaths ?? [])]) {
      checkSelector(place, selector);
    }
    for (const selector of [call.onlyKeys, call.exceptKeys, call.atPath, call.baseUrl])
      if (selector) checkSelector(place, selector);
    if (call.answers) checkKeys(place, call.answers, 'answers');
    for (const channel of call.channels ?? []) {
      checkKeys(place, channel, 'channel');
      for (const selector of [channel.name, channel.sends, channel.handler])
        if (selector) checkSelector(place, selector);
    }
    checkGuard(place, call.guard);
    if (call.store) checkKeys(place, call.store, 'store');
    if (call.store && !model.store) complain(place, 'speaks of a store of a model without one');
    for (const part of [call.part, call.store?.part]) if (typeof part === 'object') checkSelector(place, part);
    if (call.returns) checkReference(place, call.returns);
    for (const source of [call.source, ...Object.values(call.sourceByName?.names ?? {})])
      if (source && !categoryIds.has(source)) complain(place, `no category '${source}'`);
    for (const types of Object.values(call.calls ?? {})) {
      for (const type of types) if (type !== '') checkReference(place, type);
    }
    for (const option of call.options ?? []) {
      checkKeys(place, option, 'option');
      if (option.risky === option.safe) complain(place, `option '${option.path}' is as safe as risky`);
      if (!/^[a-z].*[^.]$/u.test(option.effect)) complain(place, `effect of '${option.path}' ends no sentence`);
      for (const id of option.categories) if (!categoryIds.has(id)) complain(place, `no category '${id}'`);
    }
  };
  const checkApi = (place: string, api: ApiModel): void => {
    checkKeys(place, api, 'api');
    if (Object.keys(api).length === 0) complain(place, 'says nothing');
    checkCall(place, api.call);
    checkCall(`${place} (construct)`, api.construct);
    checkCall(`${place} (assign)`, api.assign);
    checkGuard(place, api.guard);
    for (const guard of Object.values(api.consents ?? {})) checkGuard(place, guard);
    if (api.instance) checkReference(place, api.instance);
    if (api.source && !categoryIds.has(api.source)) complain(place, `no category '${api.source}'`);
    for (const [name, member] of Object.entries(api.members ?? {})) checkApi(`${place}.${name}`, member);
  };

  checkKeys(model.package, model, 'model');
  if (!URL.canParse(model.docs) || !model.docs.startsWith('https://')) complain(model.package, 'docs is no https URL');
  if (!model.exports && !model.globals && !model.types) complain(model.package, 'says nothing');
  for (const [name, api] of Object.entries(model.exports ?? {})) checkApi(`${model.package} ${name}`, api);
  for (const [name, api] of Object.entries(model.globals ?? {})) checkApi(`global ${name}`, api);
  for (const [name, type] of Object.entries(model.types ?? {})) {
    const place = `${model.package}#${name}`;
    checkKeys(place, type, 'type');
    checkCall(place, type.call);
    if (type.whole !== undefined && !categoryIds.has(type.whole)) complain(place, `no category '${type.whole}'`);
    if (type.anyMember) checkApi(`${place}.*`, type.anyMember);
    for (const [member, api] of Object.entries(type.members)) checkApi(`${place}.${member}`, api);
  }
  const checkCondition = (condition: FileCondition | undefined): void => {
    if (condition === undefined) return;
    checkKeys(model.package, condition, 'condition');
    if (Object.keys(condition).length === 0) complain(model.package, 'has a condition that says nothing');
  };
  for (const convention of model.conventions ?? []) {
    const { answers, exports: names, ofComponents, directive, where, servers, parameters } = convention;
    checkKeys(model.package, convention, 'convention');
    checkCondition(where);
    checkCondition(servers);
    for (const type of parameters ?? []) if (type !== '') checkReference(model.package, type);
    const isFound = answers === 'props' ? directive !== undefined : (names ?? ofComponents ?? directive) !== undefined;
    if (!isFound) complain(model.package, 'has a convention that finds nothing');
  }
  if (model.autoImports) {
    checkKeys(model.package, model.autoImports, 'autoImports');
    checkCondition(model.autoImports.where);
    for (const name of model.autoImports.exports)
      if (!Object.hasOwn(model.exports ?? {}, name)) complain(model.package, `no export '${name}'`);
  }
  if (model.recipient) {
    checkKeys(model.package, model.recipient, 'recipient');
    const { id, purpose, country } = model.recipient;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) complain(model.package, `recipient id '${id}' is not kebab-case`);
    if (purpose && !purposeIds.has(purpose)) complain(model.package, `no purpose '${purpose}'`);
    if (country && !/^[A-Z]{2}$/u.test(country)) complain(model.package, `country '${country}' is no ISO 3166 code`);
  }
  return faults;
}

describe('catalog', () => {
  it.each(withStores(catalog))('describes $package without fault', (model) => {
    expect(faultsOf(model)).toEqual([]);
  });

  it('names each package once', () => {
    expect(lookUps.models).toHaveLength(catalog.length);
  });

  it('names each global in one model', () => {
    const names = catalog.flatMap((model) => Object.keys(model.globals ?? {}));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('tells the same facts of a recipient wherever it stands', () => {
    const recipients = new Map<string, RecipientModel>();
    for (const { recipient } of catalog) {
      if (recipient) expect(recipient).toEqual(recipients.get(recipient.id) ?? recipient);
      if (recipient) recipients.set(recipient.id, recipient);
    }
    const names = [...recipients.values()].map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('witnesses', () => {
  it.each(catalog)('shows $package at work, flagged and clean', (model) => {
    const file = `${witnesses}${entryPathOf(model.package)}`;
    const path = [`${file}.ts`, `${file}.tsx`].find((candidate) => existsSync(candidate));
    const lines = path ? readFileSync(path, 'utf8').split('\n') : [];
    const statements = lines.filter((line) => /^\s*[\w$'"`({].*[;,({]/u.test(line) && !line.startsWith('import'));
    expect(
      statements.filter((line) => line.includes('// ✗ ')),
      'flagged lines',
    ).not.toEqual([]);
    expect(
      statements.filter((line) => !line.includes('// ✗ ')),
      'clean lines',
    ).not.toEqual([]);
  });

  it('has none left over', () => {
    const expected = new Set(catalog.map((model) => entryPathOf(model.package)));
    // What counts in files of certain paths is shown in files of such paths, in a folder named like the entry.
    const isOfEntry = (name: string): boolean => expected.has(name) || expected.has(name.replace(/\/app\/.*$/u, ''));
    const found = readdirSync(witnesses, { recursive: true })
      .map(String)
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => name.replace(/\.tsx?$/u, '').replaceAll('\\', '/'));
    expect(found.filter((name) => !isOfEntry(name))).toEqual([]);
  });
});
