import type { PackageModel } from '@privet/model';

export default {
  package: 'fast-redact',
  docs: 'https://github.com/davidmarkclements/fast-redact',
  exports: { default: { call: { returns: 'Redactor', redactedPaths: [{ argument: 0, path: 'paths' }] } } },
  types: {
    Redactor: {
      names: ['redactFn', 'redactFnNoSerialize'],
      members: { restore: { call: { carries: [{ argument: 0 }] } } },
      call: { carries: [{ argument: 0 }] },
    },
  },
} satisfies PackageModel;
