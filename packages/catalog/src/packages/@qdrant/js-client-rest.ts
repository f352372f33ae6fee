import type { PackageModel } from '@privet/model';

const storesSecond = { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } } as const;

export default {
  package: '@qdrant/js-client-rest',
  docs: 'https://github.com/qdrant/qdrant-js',
  exports: { QdrantClient: { construct: { returns: 'QdrantClient' } } },
  types: {
    QdrantClient: {
      members: {
        upsert: storesSecond,
        setPayload: storesSecond,
        overwritePayload: storesSecond,
        batchUpdate: storesSecond,
      },
    },
  },
} satisfies PackageModel;
