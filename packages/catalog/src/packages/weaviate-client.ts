import type { PackageModel } from '@privet/model';

const functions = {
  connectToLocal: { call: { returns: 'Client' } },
  connectToWeaviateCloud: { call: { returns: 'Client' } },
  connectToCustom: { call: { returns: 'Client' } },
} as const;
const storesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'weaviate-client',
  docs: 'https://docs.weaviate.io/weaviate/client-libraries/typescript',
  exports: { ...functions, default: { members: functions } },
  types: {
    Client: {
      names: ['WeaviateClient'],
      members: {
        collections: {
          members: { get: { call: { returns: 'Collection' } }, use: { call: { returns: 'Collection' } } },
        },
      },
    },
    Collection: { names: ['Collection'], members: { data: { instance: 'Data' } } },
    Data: {
      names: ['Data'],
      members: { insert: storesFirst, insertMany: storesFirst, update: storesFirst, replace: storesFirst },
    },
  },
} satisfies PackageModel;
