import type { PackageModel } from '@privet/model';

export default {
  package: 'serialize-javascript',
  docs: 'https://github.com/yahoo/serialize-javascript',
  exports: { default: { call: { carries: [{ argument: 0 }], text: true } } },
} satisfies PackageModel;
