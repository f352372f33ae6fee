import type { PackageModel } from '@privet/model';

export default {
  package: 'hash-sum',
  docs: 'https://github.com/bevacqua/hash-sum',
  exports: { default: { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } },
} satisfies PackageModel;
