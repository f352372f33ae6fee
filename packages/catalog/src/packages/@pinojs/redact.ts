import type { PackageModel } from '@privet/model';

export default {
  package: '@pinojs/redact',
  docs: 'https://github.com/pinojs/redact',
  exports: { default: { call: { returns: 'Redactor', redactedPaths: [{ argument: 0, path: 'paths' }] } } },
  types: {
    Redactor: {
      names: ['redactFn', 'redactFnNoSerialize'],
      members: { restore: { call: { carries: [{ argument: 0 }] } } },
      call: { carries: [{ argument: 0 }] },
    },
  },
} satisfies PackageModel;
