import type { PackageModel } from '@privet/model';

export default {
  package: '@opensearch-project/opensearch',
  docs: 'https://docs.opensearch.org/latest/clients/javascript/index',
  exports: { Client: { construct: { returns: 'Client' } } },
  types: {
    Client: {
      names: ['Client', 'OpenSearchAPI', 'API'],
      members: {
        index: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        create: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        update: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        bulk: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } },
        helpers: { members: { bulk: { call: { sinks: [{ kind: 'storage', data: [{ argument: 0 }] }] } } } },
      },
    },
  },
} satisfies PackageModel;
