import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:indexed-db',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/IndexedDB_API',
  declaredIn: ['typescript'],
  types: {
    IDBObjectStore: {
      members: {
        put: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        add: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
      },
    },
    IDBCursor: { members: { update: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } } } },
    IDBTransaction: { members: { objectStore: { call: { returns: 'IDBObjectStore' } } } },
    IDBDatabase: {
      members: {
        transaction: { call: { returns: 'IDBTransaction' } },
        createObjectStore: { call: { returns: 'IDBObjectStore' } },
      },
    },
  },
} satisfies PackageModel;
