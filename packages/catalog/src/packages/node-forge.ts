import type { PackageModel } from '@privet/model';

const withCreate = { members: { create: { call: { returns: 'Digest' } } } } as const;
const members = {
  md5: withCreate,
  sha1: withCreate,
  sha256: withCreate,
  sha384: withCreate,
  sha512: withCreate,
} as const;
const withMd5 = { members } as const;
const members2 = {
  encode64: { call: { carries: [{ argument: 0 }] } },
  encodeUtf8: { call: { carries: [{ argument: 0 }] } },
  createBuffer: { call: { carries: [{ argument: 0 }] } },
  bytesToHex: { call: { carries: [{ argument: 0 }] } },
} as const;
const withEncode64 = { members: members2 } as const;
const pseudonymisesReceiver = { call: { carries: [{ argument: 'receiver' }], protects: 'pseudonymised' } } as const;

export default {
  package: 'node-forge',
  docs: 'https://github.com/digitalbazaar/forge',
  exports: {
    md: withMd5,
    hmac: withCreate,
    util: withEncode64,
    default: { members: { md: withMd5, hmac: withCreate, util: withEncode64 } },
  },
  types: {
    Digest: {
      names: ['MessageDigest', 'HMAC'],
      members: {
        update: {
          call: { returns: 'Digest', carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] },
        },
        digest: pseudonymisesReceiver,
        getMac: pseudonymisesReceiver,
        start: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
