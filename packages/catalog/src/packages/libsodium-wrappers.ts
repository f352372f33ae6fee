import type { PackageModel } from '@privet/model';

const encryptsFirst = { call: { carries: [{ argument: 0 }], protects: 'encrypted' } } as const;
const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;
const pseudonymisesSecond = { call: { carries: [{ argument: 1 }], protects: 'pseudonymised' } } as const;
const carriesFirst = { call: { carries: [{ argument: 0 }] } } as const;
const functions = {
  crypto_secretbox_easy: encryptsFirst,
  crypto_box_easy: encryptsFirst,
  crypto_box_seal: encryptsFirst,
  crypto_aead_xchacha20poly1305_ietf_encrypt: encryptsFirst,
  crypto_aead_chacha20poly1305_ietf_encrypt: encryptsFirst,
  crypto_pwhash_str: pseudonymisesFirst,
  crypto_pwhash: pseudonymisesSecond,
  crypto_generichash: pseudonymisesSecond,
  crypto_hash: pseudonymisesFirst,
  crypto_hash_sha256: pseudonymisesFirst,
  crypto_hash_sha512: pseudonymisesFirst,
  to_hex: carriesFirst,
  to_base64: carriesFirst,
  from_string: carriesFirst,
  to_string: carriesFirst,
} as const;

export default {
  package: 'libsodium-wrappers',
  docs: 'https://github.com/jedisct1/libsodium.js',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
