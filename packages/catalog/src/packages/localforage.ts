import type { PackageModel } from '@privet/model';

export default {
  package: 'localforage',
  docs: 'https://localforage.github.io/localForage',
  exports: {
    default: { instance: 'LocalForage' },
    setItem: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
    createInstance: { call: { returns: 'LocalForage' } },
  },
  types: {
    LocalForage: {
      names: ['LocalForage', 'LocalForageDbMethodsCore'],
      members: {
        setItem: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
        createInstance: { call: { returns: 'LocalForage' } },
      },
    },
  },
} satisfies PackageModel;
