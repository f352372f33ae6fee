import type { PackageModel } from '@privet/model';

export default {
  package: '@react-native-async-storage/async-storage',
  docs: 'https://react-native-async-storage.github.io/async-storage',
  exports: { default: { instance: 'AsyncStorage' }, createAsyncStorage: { call: { returns: 'AsyncStorage' } } },
  types: {
    AsyncStorage: {
      names: ['AsyncStorage', 'AsyncStorageStatic'],
      members: {
        setItem: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
        mergeItem: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
        multiSet: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
        multiMerge: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
        setMany: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
