import type { PackageModel } from '@privet/model';

export default {
  package: 'react-native-mmkv',
  docs: 'https://github.com/mrousavy/react-native-mmkv',
  exports: { MMKV: { construct: { returns: 'MMKV' } }, createMMKV: { call: { returns: 'MMKV' } } },
  types: {
    MMKV: {
      names: ['MMKV', 'MMKVInterface', 'NativeMMKV'],
      members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
