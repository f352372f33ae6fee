import type { PackageModel } from '@privet/model';

export default {
  package: 'expo-secure-store',
  docs: 'https://docs.expo.dev/versions/latest/sdk/securestore',
  // Keychain and Keystore encrypt what is handed to them.
  exports: {
    setItemAsync: { call: { carries: [] } },
    setItem: { call: { carries: [] } },
    deleteItemAsync: { call: { carries: [] } },
  },
} satisfies PackageModel;
