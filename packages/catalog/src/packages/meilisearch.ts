import type { PackageModel } from '@privet/model';

export default {
  package: 'meilisearch',
  docs: 'https://www.meilisearch.com/docs',
  exports: {
    Meilisearch: { construct: { returns: 'Meilisearch' } },
    MeiliSearch: { construct: { returns: 'Meilisearch' } },
  },
  types: {
    Meilisearch: { names: ['Meilisearch', 'MeiliSearch'], members: { index: { call: { returns: 'Index' } } } },
    Index: {
      members: {
        addDocuments: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
        addDocumentsInBatches: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
        updateDocuments: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
        updateDocumentsInBatches: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
