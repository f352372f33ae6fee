import type { PackageModel } from '@privet/model';

const storesSecond = { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } as const;
const storesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } } as const;

const key = { argument: 0 } as const;

export default {
  package: '@react-native-async-storage/async-storage',
  docs: 'https://react-native-async-storage.github.io/async-storage',
  exports: { default: { instance: 'AsyncStorage' }, createAsyncStorage: { call: { returns: 'AsyncStorage' } } },
  types: {
    AsyncStorage: {
      names: ['AsyncStorage', 'AsyncStorageStatic'],
      members: {
        setItem: storesSecond,
        mergeItem: storesSecond,
        multiSet: storesFirst,
        multiMerge: storesFirst,
        setMany: storesFirst,
      },
    },
  },
  store: {
    kind: 'browser',
    types: {
      AsyncStorage: {
        members: {
          setItem: { call: { store: { act: 'write', part: key } } },
          mergeItem: { call: { store: { act: 'update', part: key } } },
          getItem: { call: { store: { act: 'read', part: key } } },
          removeItem: { call: { store: { act: 'erase', part: key } } },
          clear: { call: { store: { act: 'erase' } } },
        },
      },
    },
  },
} satisfies PackageModel;
