import type { PackageModel } from '@privet/model';

const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;

export default {
  package: 'argon2',
  docs: 'https://github.com/ranisalt/node-argon2',
  exports: {
    hash: pseudonymisesFirst,
    verify: { call: { carries: [] } },
    needsRehash: { call: { carries: [] } },
    default: {
      members: { hash: pseudonymisesFirst, verify: { call: { carries: [] } }, needsRehash: { call: { carries: [] } } },
    },
  },
} satisfies PackageModel;
