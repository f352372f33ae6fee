import type { PackageModel } from '@privet/model';

export default {
  package: 'sha.js',
  docs: 'https://github.com/browserify/sha.js',
  exports: {
    default: { call: { returns: 'Hash' } },
    sha1: { construct: { returns: 'Hash' } },
    sha224: { construct: { returns: 'Hash' } },
    sha256: { construct: { returns: 'Hash' } },
    sha384: { construct: { returns: 'Hash' } },
    sha512: { construct: { returns: 'Hash' } },
  },
  types: {
    Hash: {
      names: ['Hash', 'Sha1', 'Sha256', 'Sha512'],
      members: {
        update: {
          call: { returns: 'Hash', carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] },
        },
        digest: { call: { carries: [{ argument: 'receiver' }], protects: 'pseudonymised' } },
      },
    },
  },
} satisfies PackageModel;
