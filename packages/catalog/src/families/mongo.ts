const first = [{ kind: 'database', data: [{ argument: 0 }] }] as const;
const second = [{ kind: 'database', data: [{ argument: 1 }] }] as const;
const writes = { call: { sinks: first, store: { act: 'write' } } } as const;
const updates = { call: { sinks: second, store: { act: 'update' } } } as const;
const reads = { call: { store: { act: 'read' } } } as const;
const erases = { call: { store: { act: 'erase' } } } as const;

/** What a collection of MongoDB can do, by the driver as by Mongoose. */
export const mongoCollection = {
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
  find: reads,
  findOne: reads,
  aggregate: reads,
} as const;
