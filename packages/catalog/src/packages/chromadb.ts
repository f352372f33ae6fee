import type { PackageModel } from '@privet/model';

const storesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: 'chromadb',
  docs: 'https://docs.trychroma.com',
  exports: {
    ChromaClient: { construct: { returns: 'ChromaClient' } },
    CloudClient: { construct: { returns: 'ChromaClient' } },
  },
  types: {
    ChromaClient: {
      names: ['ChromaClient', 'CloudClient'],
      members: {
        getCollection: { call: { returns: 'Collection' } },
        createCollection: { call: { returns: 'Collection' } },
        getOrCreateCollection: { call: { returns: 'Collection' } },
      },
    },
    Collection: { members: { add: storesFirst, upsert: storesFirst, update: storesFirst } },
  },
} satisfies PackageModel;
