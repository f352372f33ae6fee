import type { PackageModel } from '@privet/model';

export default {
  package: 'hash.js',
  docs: 'https://github.com/indutny/hash.js',
  exports: {
    sha1: { call: { returns: 'Hash' } },
    sha224: { call: { returns: 'Hash' } },
    sha256: { call: { returns: 'Hash' } },
    sha384: { call: { returns: 'Hash' } },
    sha512: { call: { returns: 'Hash' } },
    ripemd160: { call: { returns: 'Hash' } },
    hmac: { call: { returns: 'Hash' } },
    default: {
      members: {
        sha1: { call: { returns: 'Hash' } },
        sha224: { call: { returns: 'Hash' } },
        sha256: { call: { returns: 'Hash' } },
        sha384: { call: { returns: 'Hash' } },
        sha512: { call: { returns: 'Hash' } },
        ripemd160: { call: { returns: 'Hash' } },
        hmac: { call: { returns: 'Hash' } },
      },
    },
  },
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
