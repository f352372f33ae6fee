import type { PackageModel } from '@privet/model';

const storesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } } as const;

export default {
  package: '@opensearch-project/opensearch',
  docs: 'https://docs.opensearch.org/latest/clients/javascript/index',
  exports: { Client: { construct: { returns: 'Client' } } },
  types: {
    Client: {
      names: ['Client', 'OpenSearchAPI', 'API'],
      members: {
        index: storesFirst,
        create: storesFirst,
        update: storesFirst,
        bulk: storesFirst,
        helpers: { members: { bulk: storesFirst } },
      },
    },
  },
} satisfies PackageModel;
