import type { PackageModel } from '@privet/model';

const encrypts = { call: { carries: [] } } as const;

export default {
  package: 'react-native-keychain',
  docs: 'https://oblador.github.io/react-native-keychain/docs/api',
  // Keychain and Keystore encrypt what is handed to them.
  exports: {
    setGenericPassword: encrypts,
    setInternetCredentials: encrypts,
    setSharedWebCredentials: encrypts,
    // Under the name of a server lies whatever was kept there: that it is called a password says nothing of it.
    getInternetCredentials: encrypts,
  },
} satisfies PackageModel;
