import type { PackageModel } from '@privet/model';

import { mongoCollection } from '../families/mongo.ts';

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
          ...mongoCollection,
          drop: mongoCollection.deleteMany,
          createIndex: { call: { store: { act: 'expire', expires: ['expireAfterSeconds'] } } },
        },
      },
    },
  },
} satisfies PackageModel;
