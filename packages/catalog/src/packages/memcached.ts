import type { PackageModel } from '@privet/model';

const storesFirstAndSecond = {
  call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }, { argument: 1 }] }], carries: [] },
} as const;

export default {
  package: 'memcached',
  docs: 'https://github.com/3rd-Eden/memcached',
  exports: { default: { construct: { returns: 'Memcached' } } },
  types: {
    Memcached: {
      members: {
        set: storesFirstAndSecond,
        add: storesFirstAndSecond,
        replace: storesFirstAndSecond,
        append: storesFirstAndSecond,
        prepend: storesFirstAndSecond,
        cas: storesFirstAndSecond,
      },
    },
  },
} satisfies PackageModel;
