import type { PackageModel } from '@privet/model';
import { describe, expect, it } from 'vitest';

import { catalogOf } from './catalog-of.ts';
import { catalog } from './catalog.ts';
import { withoutStores, withStores } from './with-stores.ts';

const cache = {
  package: 'cache',
  docs: 'https://example.com',
  types: { Cache: { members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }] } } } } },
  store: {
    kind: 'cache',
    types: {
      Cache: { members: { set: { call: { store: { act: 'write' } } }, del: { call: { store: { act: 'erase' } } } } },
    },
  },
} satisfies PackageModel;

describe('withStores', () => {
  it('lays what is known of a store over the rest', () => {
    const [model] = withStores([cache]);
    expect(model?.types?.['Cache']?.members).toEqual({
      set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], store: { act: 'write' } } },
      del: { call: { store: { act: 'erase' } } },
    });
  });

  it('leaves models alone that know of none', () => {
    const [first] = catalog.filter(({ store }) => store === undefined);
    expect(first && withStores([first])).toEqual([first]);
  });

  it('knows instance types by the end of their names', () => {
    const found = catalogOf(withStores(catalog)).memberOf('@prisma/client', 'CustomerDelegate', 'create');
    expect(found?.fact.call?.store).toEqual({ act: 'write', part: 'name' });
  });
});

describe('withoutStores', () => {
  it('has no member that only stores have, so that no type is asked for one', () => {
    const models = withoutStores(catalog);
    const memberNames = catalogOf(models).memberNamesDeclaredIn(models.map((model) => model.package));
    for (const name of ['findMany', 'deleteMany', 'hgetall', 'insertInto', 'createQueryBuilder'])
      expect(memberNames.has(name), name).toBe(false);
  });

  it('has no package of which only its store is known', () => {
    expect(catalogOf(withoutStores(catalog)).modelOf('@prisma/client')).toBeUndefined();
    expect(withoutStores([cache])).toEqual([cache]);
  });
});
