import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;
const collection = { call: { returns: 'CollectionReference' } } as const;
const document = { call: { returns: 'DocumentReference' } } as const;
const named = { call: { part: { argument: 0 } } } as const;
const writes = { call: { store: { act: 'write' } } } as const;
const updates = { call: { store: { act: 'update' } } } as const;
const reads = { call: { store: { act: 'read' } } } as const;
const erases = { call: { store: { act: 'erase' } } } as const;
const writesTo = { call: { store: { act: 'write', part: { argument: 0 } } } } as const;
const updatesAt = { call: { store: { act: 'update', part: { argument: 0 } } } } as const;
const erasesAt = { call: { store: { act: 'erase', part: { argument: 0 } } } } as const;

export default {
  package: '@google-cloud/firestore',
  docs: 'https://cloud.google.com/nodejs/docs/reference/firestore/latest',
  recipient: {
    id: 'firebase',
    name: 'Google Firebase',
    kind: 'processor',
    purpose: 'essential.service',
    country: 'US',
  },
  exports: { Firestore: { construct: { returns: 'Firestore' } } },
  types: {
    Firestore: {
      members: {
        collection,
        doc: document,
        batch: { call: { returns: 'Writer' } },
        bulkWriter: { call: { returns: 'Writer' } },
        runTransaction: { call: { calls: { 0: ['Writer'] } } },
      },
    },
    CollectionReference: { members: { doc: document, add: sends } },
    DocumentReference: { members: { collection, set: sends, create: sends, update: sends } },
    Writer: {
      names: ['WriteBatch', 'BulkWriter', 'Transaction'],
      members: { set: sendsRest, create: sendsRest, update: sendsRest },
    },
  },
  store: {
    kind: 'database',
    types: {
      Firestore: { members: { collection: named } },
      CollectionReference: { members: { add: writes, get: reads } },
      DocumentReference: {
        members: { collection: named, set: updates, create: writes, update: updates, get: reads, delete: erases },
      },
      Query: { members: { get: reads } },
      Writer: { members: { set: updatesAt, create: writesTo, update: updatesAt, delete: erasesAt } },
    },
  },
} satisfies PackageModel;
