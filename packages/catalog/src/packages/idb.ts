import type { PackageModel } from '@privet/model';

export default {
  package: 'idb',
  docs: 'https://github.com/jakearchibald/idb',
  exports: { openDB: { call: { returns: 'IDBPDatabase' } } },
  types: {
    IDBPDatabase: {
      names: ['IDBPDatabase', 'IDBPObjectStore'],
      members: {
        put: { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }], carries: [] } },
        add: { call: { sinks: [{ kind: 'storage', data: [{ argument: 'all' }] }], carries: [] } },
        transaction: { call: { returns: 'IDBPDatabase' } },
        objectStore: { call: { returns: 'IDBPDatabase' } },
      },
    },
  },
} satisfies PackageModel;
