import type { PackageModel } from '@privet/model';

const encryptsFirst = { call: { carries: [{ argument: 0 }], protects: 'encrypted' } } as const;
const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;
const pseudonymisesSecond = { call: { carries: [{ argument: 1 }], protects: 'pseudonymised' } } as const;

export default {
  package: 'libsodium-wrappers',
  docs: 'https://github.com/jedisct1/libsodium.js',
  exports: {
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
    to_hex: { call: { carries: [{ argument: 0 }] } },
    to_base64: { call: { carries: [{ argument: 0 }] } },
    from_string: { call: { carries: [{ argument: 0 }] } },
    to_string: { call: { carries: [{ argument: 0 }] } },
    default: {
      members: {
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
        to_hex: { call: { carries: [{ argument: 0 }] } },
        to_base64: { call: { carries: [{ argument: 0 }] } },
        from_string: { call: { carries: [{ argument: 0 }] } },
        to_string: { call: { carries: [{ argument: 0 }] } },
      },
    },
  },
} satisfies PackageModel;
