import type { PackageModel } from '@privet/model';

import { mongoCollection } from '../families/mongo.ts';

const {
  insertOne: writes,
  deleteOne: erases,
  findOne: reads,
  updateOne: updates,
  bulkWrite: updatesByFirst,
} = mongoCollection;
const model = { call: { part: { argument: 0 }, returns: 'Model' } } as const;

export default {
  package: 'mongoose',
  docs: 'https://mongoosejs.com/docs/api/model.html',
  store: {
    kind: 'database',
    exports: { model, default: { members: { model } } },
    types: {
      Connection: { members: { model } },
      Model: {
        // A document is made to be saved.
        call: { ...writes.call, returns: 'Document' },
        members: {
          ...mongoCollection,
          create: writes,
          findByIdAndUpdate: updates,
          findByIdAndDelete: erases,
          findById: reads,
        },
      },
      Document: {
        members: {
          save: {
            call: { sinks: [{ kind: 'database', data: [{ argument: 'receiver' }] }], store: { act: 'update' } },
          },
          updateOne: updatesByFirst,
          deleteOne: erases,
        },
      },
    },
  },
} satisfies PackageModel;
