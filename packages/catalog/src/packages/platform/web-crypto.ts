import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:web-crypto',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/SubtleCrypto',
  declaredIn: ['typescript', '@types/node'],
  globals: { crypto: { instance: 'Crypto' } },
  types: {
    Crypto: {
      members: {
        subtle: { instance: 'SubtleCrypto' },
        randomUUID: { call: { carries: [] } },
        getRandomValues: { call: { carries: [] } },
      },
    },
    SubtleCrypto: {
      members: {
        digest: { call: { carries: [{ argument: 1 }], protects: 'pseudonymised' } },
        sign: { call: { carries: [{ argument: 2 }], protects: 'pseudonymised' } },
        encrypt: { call: { carries: [{ argument: 2 }], protects: 'encrypted' } },
        decrypt: { call: { carries: [{ argument: 2 }] } },
      },
    },
  },
} satisfies PackageModel;
