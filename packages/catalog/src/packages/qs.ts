import type { PackageModel } from '@privet/model';

const printsTextFirst = { call: { carries: [{ argument: 0 }], text: true } } as const;

export default {
  package: 'qs',
  docs: 'https://github.com/ljharb/qs',
  exports: {
    stringify: printsTextFirst,
    parse: { call: { carries: [{ argument: 0 }] } },
    default: { members: { stringify: printsTextFirst, parse: { call: { carries: [{ argument: 0 }] } } } },
  },
} satisfies PackageModel;
