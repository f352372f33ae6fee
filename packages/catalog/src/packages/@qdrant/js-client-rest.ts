import type { PackageModel } from '@privet/model';

export default {
  package: '@qdrant/js-client-rest',
  docs: 'https://github.com/qdrant/qdrant-js',
  exports: { QdrantClient: { construct: { returns: 'QdrantClient' } } },
  types: {
    QdrantClient: {
      members: {
        upsert: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
        setPayload: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
        overwritePayload: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
        batchUpdate: { call: { sinks: [{ kind: 'storage', data: [{ argument: 1 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
