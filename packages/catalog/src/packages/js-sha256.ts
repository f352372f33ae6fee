import type { PackageModel } from '@privet/model';

const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;
const members = {
  hex: pseudonymisesFirst,
  array: pseudonymisesFirst,
  digest: pseudonymisesFirst,
  arrayBuffer: pseudonymisesFirst,
  hmac: {
    call: { carries: [{ argument: 1 }], protects: 'pseudonymised' },
    members: { hex: { call: { carries: [{ argument: 1 }], protects: 'pseudonymised' } } },
  },
  create: { call: { returns: 'Hasher' } },
  update: { call: { returns: 'Hasher', carries: [{ argument: 0 }] } },
} as const;
const pseudonymisesFirstWithMembers = {
  call: { carries: [{ argument: 0 }], protects: 'pseudonymised' },
  members,
} as const;
const pseudonymisesReceiver = { call: { carries: [{ argument: 'receiver' }], protects: 'pseudonymised' } } as const;

export default {
  package: 'js-sha256',
  docs: 'https://github.com/emn178/js-sha256',
  exports: { sha256: pseudonymisesFirstWithMembers, sha224: pseudonymisesFirstWithMembers },
  types: {
    Hasher: {
      names: ['Hasher'],
      members: {
        update: {
          call: { returns: 'Hasher', carries: [{ argument: 'receiver' }, { argument: 0 }], keeps: [{ argument: 0 }] },
        },
        hex: pseudonymisesReceiver,
        digest: pseudonymisesReceiver,
        array: pseudonymisesReceiver,
        arrayBuffer: pseudonymisesReceiver,
        toString: pseudonymisesReceiver,
      },
    },
  },
} satisfies PackageModel;
