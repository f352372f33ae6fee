import type { PackageModel } from '@privet/model';

const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;

export default {
  package: 'uuid',
  docs: 'https://github.com/uuidjs/uuid',
  exports: {
    v3: pseudonymisesFirst,
    v5: pseudonymisesFirst,
    v1: { call: { carries: [] } },
    v4: { call: { carries: [] } },
    v6: { call: { carries: [] } },
    v7: { call: { carries: [] } },
    validate: { call: { carries: [] } },
    version: { call: { carries: [] } },
    parse: { call: { carries: [{ argument: 0 }] } },
    stringify: { call: { carries: [{ argument: 0 }] } },
  },
} satisfies PackageModel;
