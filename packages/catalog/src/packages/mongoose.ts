import type { PackageModel } from '@privet/model';

const first = [{ kind: 'database', data: [{ argument: 0 }] }] as const;
const second = [{ kind: 'database', data: [{ argument: 1 }] }] as const;
const writes = { call: { sinks: first, store: { act: 'write' } } } as const;
const updates = { call: { sinks: second, store: { act: 'update' } } } as const;
const reads = { call: { store: { act: 'read' } } } as const;
const erases = { call: { store: { act: 'erase' } } } as const;
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
        call: { sinks: first, store: { act: 'write' }, returns: 'Document' },
        members: {
          create: writes,
          insertOne: writes,
          insertMany: writes,
          bulkWrite: { call: { sinks: first, store: { act: 'update' } } },
          updateOne: updates,
          updateMany: updates,
          replaceOne: updates,
          findOneAndUpdate: updates,
          findOneAndReplace: updates,
          findByIdAndUpdate: updates,
          deleteOne: erases,
          deleteMany: erases,
          findOneAndDelete: erases,
          findByIdAndDelete: erases,
          find: reads,
          findOne: reads,
          findById: reads,
          aggregate: reads,
        },
      },
      Document: {
        members: {
          save: {
            call: { sinks: [{ kind: 'database', data: [{ argument: 'receiver' }] }], store: { act: 'update' } },
          },
          updateOne: { call: { sinks: first, store: { act: 'update' } } },
          deleteOne: erases,
        },
      },
    },
  },
} satisfies PackageModel;
