import type { PackageModel } from '@privet/model';

const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;
const withEncrypt = {
  members: {
    encrypt: { call: { carries: [{ argument: 0 }], protects: 'encrypted' } },
    decrypt: { call: { carries: [] } },
  },
} as const;
const withParse = {
  members: { parse: { call: { carries: [{ argument: 0 }] } }, stringify: { call: { carries: [{ argument: 0 }] } } },
} as const;
const functions = {
  MD5: pseudonymisesFirst,
  SHA1: pseudonymisesFirst,
  SHA224: pseudonymisesFirst,
  SHA256: pseudonymisesFirst,
  SHA384: pseudonymisesFirst,
  SHA512: pseudonymisesFirst,
  SHA3: pseudonymisesFirst,
  RIPEMD160: pseudonymisesFirst,
  HmacMD5: pseudonymisesFirst,
  HmacSHA1: pseudonymisesFirst,
  HmacSHA256: pseudonymisesFirst,
  HmacSHA384: pseudonymisesFirst,
  HmacSHA512: pseudonymisesFirst,
  HmacSHA3: pseudonymisesFirst,
  PBKDF2: pseudonymisesFirst,
  EvpKDF: pseudonymisesFirst,
  AES: withEncrypt,
  DES: withEncrypt,
  TripleDES: withEncrypt,
  Rabbit: withEncrypt,
  RC4: withEncrypt,
  Blowfish: withEncrypt,
  enc: { members: { Utf8: withParse, Base64: withParse, Hex: withParse, Latin1: withParse, Base64url: withParse } },
} as const;

export default {
  package: 'crypto-js',
  docs: 'https://cryptojs.gitbook.io/docs',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
