import type { PackageModel } from '@privet/model';

export default {
  package: '@pinecone-database/pinecone',
  docs: 'https://docs.pinecone.io/reference/typescript-sdk',
  recipient: { id: 'pinecone', name: 'Pinecone', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: { Pinecone: { construct: { returns: 'Pinecone' } } },
  types: {
    Pinecone: {
      members: {
        index: { call: { returns: 'Index' } },
        Index: { call: { returns: 'Index' } },
        inference: {
          members: {
            embed: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
            rerank: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
          },
        },
      },
    },
    Index: {
      members: {
        namespace: { call: { returns: 'Index' } },
        upsert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        upsertRecords: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        query: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        searchRecords: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
