import type { PackageModel } from '@privet/model';

export default {
  package: 'memcached',
  docs: 'https://github.com/3rd-Eden/memcached',
  exports: { default: { construct: { returns: 'Memcached' } } },
  types: {
    Memcached: {
      members: {
        set: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        add: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        replace: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        append: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        prepend: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
        cas: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
