import type { PackageModel } from '@privet/model';

const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;
const functions = {
  secretbox: {
    call: { carries: [{ argument: 0 }], protects: 'encrypted' },
    members: { open: { call: { carries: [] } } },
  },
  box: {
    call: { carries: [{ argument: 0 }], protects: 'encrypted' },
    members: {
      open: { call: { carries: [] } },
      after: { call: { carries: [{ argument: 0 }], protects: 'encrypted' } },
    },
  },
  hash: pseudonymisesFirst,
  sign: { call: { carries: [{ argument: 0 }] }, members: { detached: pseudonymisesFirst } },
  randomBytes: { call: { carries: [] } },
} as const;

export default {
  package: 'tweetnacl',
  docs: 'https://github.com/dchest/tweetnacl-js',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
