import type { PackageModel } from '@privet/model';

export default {
  package: 'idb-keyval',
  docs: 'https://github.com/jakearchibald/idb-keyval',
  exports: {
    set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
    setMany: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
    update: { call: { carries: [] } },
  },
} satisfies PackageModel;
