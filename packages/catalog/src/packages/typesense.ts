import type { PackageModel } from '@privet/model';

const storesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'typesense',
  docs: 'https://typesense.org/docs/api',
  exports: {
    Client: { construct: { returns: 'Client' } },
    default: { members: { Client: { construct: { returns: 'Client' } } } },
  },
  types: {
    Client: { members: { collections: { call: { returns: 'Collection' } } } },
    Collection: { members: { documents: { call: { returns: 'Documents' } } } },
    Documents: {
      members: {
        create: storesFirst,
        upsert: storesFirst,
        update: storesFirst,
        emplace: storesFirst,
        import: storesFirst,
      },
    },
  },
} satisfies PackageModel;
