import type { PackageModel } from '@privet/model';

const functions = {
  stringify: { call: { carries: [{ argument: 0 }], text: true } },
  parse: { call: { carries: [{ argument: 0 }] } },
} as const;

export default {
  package: 'qs',
  docs: 'https://github.com/ljharb/qs',
  exports: { ...functions, default: { members: functions } },
} satisfies PackageModel;
