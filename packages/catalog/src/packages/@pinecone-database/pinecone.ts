import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

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
        inference: { members: { embed: sendsAll, rerank: sendsAll } },
      },
    },
    Index: {
      members: {
        namespace: { call: { returns: 'Index' } },
        upsert: sendsFirst,
        upsertRecords: sendsFirst,
        update: sendsFirst,
        query: sendsFirst,
        searchRecords: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
