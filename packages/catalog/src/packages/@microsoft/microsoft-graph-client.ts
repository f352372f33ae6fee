import type { PackageModel } from '@privet/model';

export default {
  package: '@microsoft/microsoft-graph-client',
  docs: 'https://learn.microsoft.com/graph/sdks/create-requests',
  recipient: {
    id: 'microsoft-graph',
    name: 'Microsoft Graph',
    kind: 'communication',
    purpose: 'essential.service',
    country: 'US',
  },
  exports: {
    Client: { members: { init: { call: { returns: 'Client' } }, initWithMiddleware: { call: { returns: 'Client' } } } },
  },
  types: {
    Client: {
      members: { api: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], returns: 'GraphRequest' } } },
    },
    GraphRequest: {
      members: {
        post: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        put: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        patch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        filter: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], returns: 'GraphRequest' } },
        search: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], returns: 'GraphRequest' } },
        query: { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], returns: 'GraphRequest' } },
        header: { call: { returns: 'GraphRequest' } },
        headers: { call: { returns: 'GraphRequest' } },
        version: { call: { returns: 'GraphRequest' } },
        select: { call: { returns: 'GraphRequest' } },
        expand: { call: { returns: 'GraphRequest' } },
        top: { call: { returns: 'GraphRequest' } },
      },
    },
  },
} satisfies PackageModel;
