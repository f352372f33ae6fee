import type { PackageModel } from '@privet/model';

const makesHash = { construct: { returns: 'Hash' } } as const;

export default {
  package: 'sha.js',
  docs: 'https://github.com/browserify/sha.js',
  exports: {
    default: { call: { returns: 'Hash' } },
    sha1: makesHash,
    sha224: makesHash,
    sha256: makesHash,
    sha384: makesHash,
    sha512: makesHash,
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
