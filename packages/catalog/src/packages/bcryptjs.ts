import type { PackageModel } from '@privet/model';

const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;
const functions = {
  hash: pseudonymisesFirst,
  hashSync: pseudonymisesFirst,
  compare: { call: { carries: [] } },
  compareSync: { call: { carries: [] } },
  genSalt: { call: { carries: [] } },
  genSaltSync: { call: { carries: [] } },
  getRounds: { call: { carries: [] } },
  truncates: { call: { carries: [] } },
} as const;

export default {
  package: 'bcryptjs',
  docs: 'https://github.com/dcodeIO/bcrypt.js',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
