import type { PackageModel } from '@privet/model';

const opensFirst = { call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], returns: 'GraphRequest' } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
    Client: { members: { api: opensFirst } },
    GraphRequest: {
      members: {
        post: sendsFirst,
        put: sendsFirst,
        patch: sendsFirst,
        create: sendsFirst,
        update: sendsFirst,
        filter: opensFirst,
        search: opensFirst,
        query: opensFirst,
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
