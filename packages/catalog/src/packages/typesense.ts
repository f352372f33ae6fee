import type { PackageModel } from '@privet/model';

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
        create: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        upsert: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        update: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        emplace: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        import: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
      },
    },
  },
} satisfies PackageModel;
