import type { PackageModel } from '@privet/model';

const storesSecond = { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } as const;

export default {
  package: 'localforage',
  docs: 'https://localforage.github.io/localForage',
  exports: {
    default: { instance: 'LocalForage' },
    setItem: storesSecond,
    createInstance: { call: { returns: 'LocalForage' } },
  },
  types: {
    LocalForage: {
      names: ['LocalForage', 'LocalForageDbMethodsCore'],
      members: { setItem: storesSecond, createInstance: { call: { returns: 'LocalForage' } } },
    },
  },
} satisfies PackageModel;
