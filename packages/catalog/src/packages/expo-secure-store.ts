import type { PackageModel } from '@privet/model';

export default {
  package: 'expo-secure-store',
  docs: 'https://docs.expo.dev/versions/latest/sdk/securestore',
  exports: {
    setItemAsync: { call: { carries: [] } },
    setItem: { call: { carries: [] } },
    deleteItemAsync: { call: { carries: [] } },
  },
} satisfies PackageModel;
