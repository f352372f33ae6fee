import type { PackageModel } from '@privet/model';

const printsTextFirst = { call: { carries: [{ argument: 0 }], text: true } } as const;

export default {
  package: 'jsonwebtoken',
  docs: 'https://github.com/auth0/node-jsonwebtoken',
  exports: {
    sign: printsTextFirst,
    decode: { call: { carries: [{ argument: 0 }] } },
    verify: { call: { carries: [{ argument: 0 }] } },
    default: {
      members: {
        sign: printsTextFirst,
        decode: { call: { carries: [{ argument: 0 }] } },
        verify: { call: { carries: [{ argument: 0 }] } },
      },
    },
  },
} satisfies PackageModel;
