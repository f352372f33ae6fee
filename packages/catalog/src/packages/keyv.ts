import type { PackageModel } from '@privet/model';

export default {
  package: 'keyv',
  docs: 'https://keyv.org/docs',
  exports: { Keyv: { construct: { returns: 'Keyv' } }, default: { construct: { returns: 'Keyv' } } },
  types: {
    Keyv: {
      members: {
        set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        setMany: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
