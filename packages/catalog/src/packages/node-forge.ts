import type { PackageModel } from '@privet/model';

const withCreate = { members: { create: { call: { returns: 'Digest' } } } } as const;
const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;
const functions = {
  md: { members: { md5: withCreate, sha1: withCreate, sha256: withCreate, sha384: withCreate, sha512: withCreate } },
  hmac: withCreate,
  util: {
    members: { encode64: carriesFirst, encodeUtf8: carriesFirst, createBuffer: carriesFirst, bytesToHex: carriesFirst },
  },
} as const;
const pseudonymisesReceiver = { call: { carries: [{ argument: 'receiver' }], protects: 'pseudonymised' } } as const;

export default {
  package: 'node-forge',
  docs: 'https://github.com/digitalbazaar/forge',
  exports: { ...functions, default: { members: functions } },
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
