import type { PackageModel } from '@privet/model';

export default {
  package: 'electron-store',
  docs: 'https://github.com/sindresorhus/electron-store',
  declaredIn: ['conf'],
  exports: { default: { construct: { returns: 'ElectronStore' } } },
  types: {
    ElectronStore: {
      members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }], carries: [] } } },
    },
  },
} satisfies PackageModel;
