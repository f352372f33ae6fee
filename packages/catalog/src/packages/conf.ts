import type { PackageModel } from '@privet/model';

export default {
  package: 'conf',
  docs: 'https://github.com/sindresorhus/conf',
  exports: { default: { construct: { returns: 'Conf' } } },
  types: {
    Conf: { members: { set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }], carries: [] } } } },
  },
} satisfies PackageModel;
