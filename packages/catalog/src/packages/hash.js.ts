import type { PackageModel } from '@privet/model';

const returnsHash = { call: { returns: 'Hash' } } as const;
const functions = {
  sha1: returnsHash,
  sha224: returnsHash,
  sha256: returnsHash,
  sha384: returnsHash,
  sha512: returnsHash,
  ripemd160: returnsHash,
  hmac: returnsHash,
} as const;

export default {
  package: 'hash.js',
  docs: 'https://github.com/indutny/hash.js',
  exports: { ...functions, default: { members: functions } },
  types: {
    Hash: {
      names: ['Hash', 'BlockHash', 'MessageDigest', 'Sha1', 'Sha256', 'Sha512', 'Hmac'],
      members: {
        update: {
          call: { returns: 'Hash', carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] },
        },
        digest: { call: { carries: [{ argument: 'receiver' }], protects: 'pseudonymised' } },
      },
    },
  },
} satisfies PackageModel;
