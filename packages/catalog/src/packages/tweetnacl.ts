import type { PackageModel } from '@privet/model';

const encryptsFirstWithMembers = {
  call: { carries: [{ argument: 0 }], protects: 'encrypted' },
  members: { open: { call: { carries: [] } } },
} as const;
const encryptsFirstWithMembers2 = {
  call: { carries: [{ argument: 0 }], protects: 'encrypted' },
  members: { open: { call: { carries: [] } }, after: { call: { carries: [{ argument: 0 }], protects: 'encrypted' } } },
} as const;
const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;
const carriesFirstWithMembers = {
  call: { carries: [{ argument: 0 }] },
  members: { detached: pseudonymisesFirst },
} as const;

export default {
  package: 'tweetnacl',
  docs: 'https://github.com/dchest/tweetnacl-js',
  exports: {
    secretbox: encryptsFirstWithMembers,
    box: encryptsFirstWithMembers2,
    hash: pseudonymisesFirst,
    sign: carriesFirstWithMembers,
    randomBytes: { call: { carries: [] } },
    default: {
      members: {
        secretbox: encryptsFirstWithMembers,
        box: encryptsFirstWithMembers2,
        hash: pseudonymisesFirst,
        sign: carriesFirstWithMembers,
        randomBytes: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
