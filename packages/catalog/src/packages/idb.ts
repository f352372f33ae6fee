import type { PackageModel } from '@privet/model';

const storesAll = { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'idb',
  docs: 'https://github.com/jakearchibald/idb',
  exports: { openDB: { call: { returns: 'IDBPDatabase' } } },
  types: {
    IDBPDatabase: {
      names: ['IDBPDatabase', 'IDBPObjectStore'],
      members: {
        put: storesAll,
        add: storesAll,
        transaction: { call: { returns: 'IDBPDatabase' } },
        objectStore: { call: { returns: 'IDBPDatabase' } },
      },
    },
  },
} satisfies PackageModel;
