import type { PackageModel } from '@privet/model';

const storesFirst = { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } } as const;

export default {
  package: '@elastic/elasticsearch',
  docs: 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript',
  exports: { Client: { construct: { returns: 'Client' } } },
  types: {
    Client: {
      names: ['Client', 'API'],
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
