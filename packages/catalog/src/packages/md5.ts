import type { PackageModel } from '@privet/model';

export default {
  package: 'md5',
  docs: 'https://github.com/pvorb/node-md5',
  exports: { default: { call: { carries: [{ argument: 0 }], protects: 'pseudonymised' } } },
} satisfies PackageModel;
