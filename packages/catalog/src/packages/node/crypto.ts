import type { PackageModel } from '@privet/model';

export default {
  package: 'node:crypto',
  docs: 'https://nodejs.org/docs/latest-v20.x/api/crypto.html',
  declaredIn: ['@types/node'],
  exports: {
    createHash: { call: { returns: 'Hash' } },
    createHmac: { call: { returns: 'Hash' } },
    hash: { call: { carries: [{ argument: 1 }], protects: 'pseudonymised' } },
    scryptSync: { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } },
    pbkdf2Sync: { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } },
    hkdfSync: { call: { carries: [{ argument: 1 }], protects: 'pseudonymised' } },
    sign: { call: { carries: [{ argument: 1 }], protects: 'pseudonymised' } },
    createCipheriv: { call: { returns: 'Cipheriv' } },
    createDecipheriv: { call: { returns: 'Decipheriv' } },
    publicEncrypt: { call: { carries: [{ argument: 1 }], protects: 'encrypted' } },
    randomUUID: { call: { carries: [] } },
    randomBytes: { call: { carries: [] } },
    randomInt: { call: { carries: [] } },
    timingSafeEqual: { call: { carries: [] } },
  },
  types: {
    Hash: {
      names: ['Hash', 'Hmac'],
      members: {
        update: {
          call: { returns: 'Hash', carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] },
        },
        digest: { call: { carries: [{ argument: 'receiver' }], protects: 'pseudonymised' } },
        copy: { call: { returns: 'Hash', carries: [{ argument: 'receiver' }] } },
      },
    },
    Cipheriv: {
      names: ['Cipheriv', 'Cipher', 'CipherGCM', 'CipherCCM', 'CipherOCB', 'CipherChaCha20Poly1305'],
      members: {
        update: { call: { carries: [{ argument: 0 }], protects: 'encrypted' } },
        final: { call: { carries: [] } },
      },
    },
    Decipheriv: {
      names: ['Decipheriv', 'Decipher', 'DecipherGCM', 'DecipherCCM', 'DecipherOCB', 'DecipherChaCha20Poly1305'],
      members: { update: { call: { carries: [{ argument: 0 }] } }, final: { call: { carries: [] } } },
    },
  },
} satisfies PackageModel;
