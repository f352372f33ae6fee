import type { PackageModel } from '@privet/model';

const functions = {
  hash: { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } },
  verify: { call: { carries: [] } },
  needsRehash: { call: { carries: [] } },
} as const;

export default {
  package: 'argon2',
  docs: 'https://github.com/ranisalt/node-argon2',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
