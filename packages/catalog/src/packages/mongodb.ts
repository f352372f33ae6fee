import type { PackageModel } from '@privet/model';

const first = [{ kind: 'database', data: [{ argument: 0 }] }] as const;
const second = [{ kind: 'database', data: [{ argument: 1 }] }] as const;
const writes = { call: { sinks: first, store: { act: 'write' } } } as const;
const updates = { call: { sinks: second, store: { act: 'update' } } } as const;
const reads = { call: { store: { act: 'read' } } } as const;
const erases = { call: { store: { act: 'erase' } } } as const;

export default {
  package: 'mongodb',
  docs: 'https://mongodb.github.io/node-mongodb-native/',
  store: {
    kind: 'database',
    exports: { MongoClient: { construct: { returns: 'MongoClient' } } },
    types: {
      MongoClient: { members: { db: { call: { returns: 'Db' } } } },
      Db: { members: { collection: { call: { part: { argument: 0 }, returns: 'Collection' } } } },
      Collection: {
        members: {
          insertOne: writes,
          insertMany: writes,
          bulkWrite: { call: { sinks: first, store: { act: 'update' } } },
          updateOne: updates,
          updateMany: updates,
          replaceOne: updates,
          findOneAndUpdate: updates,
          findOneAndReplace: updates,
          deleteOne: erases,
          deleteMany: erases,
          findOneAndDelete: erases,
          drop: erases,
          find: reads,
          findOne: reads,
          aggregate: reads,
          createIndex: { call: { store: { act: 'expire', expires: ['expireAfterSeconds'] } } },
        },
      },
    },
  },
} satisfies PackageModel;
