import type { PackageModel } from '@privet/model';

const pseudonymisesFirst = { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } as const;
const functions = {
  sha1: pseudonymisesFirst,
  keys: pseudonymisesFirst,
  MD5: pseudonymisesFirst,
  keysMD5: pseudonymisesFirst,
} as const;

export default {
  package: 'object-hash',
  docs: 'https://github.com/puleos/object-hash',
  exports: {
    ...functions,
    default: { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' }, members: functions },
  },
} satisfies PackageModel;
