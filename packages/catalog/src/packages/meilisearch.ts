import type { PackageModel } from '@privet/model';

const storesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }], carries: [] } } as const;

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
        addDocuments: storesFirst,
        addDocumentsInBatches: storesFirst,
        updateDocuments: storesFirst,
        updateDocumentsInBatches: storesFirst,
      },
    },
  },
} satisfies PackageModel;
