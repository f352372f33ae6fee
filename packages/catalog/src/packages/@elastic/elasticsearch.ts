import type { PackageModel } from '@privet/model';

export default {
  package: '@elastic/elasticsearch',
  docs: 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript',
  exports: { Client: { construct: { returns: 'Client' } } },
  types: {
    Client: {
      names: ['Client', 'API'],
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
