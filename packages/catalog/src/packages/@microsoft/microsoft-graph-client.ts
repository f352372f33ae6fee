import type { PackageModel } from '@privet/model';

const opensFirstReturningGraphRequest = {
  call: { sinks: [{ kind: 'url', data: [{ argument: 0 }] }], returns: 'GraphRequest' },
} as const;
const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const returnsGraphRequest = { call: { returns: 'GraphRequest' } } as const;

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
    Client: { members: { api: opensFirstReturningGraphRequest } },
    GraphRequest: {
      members: {
        post: sendsFirstEchoed,
        put: sendsFirstEchoed,
        patch: sendsFirstEchoed,
        create: sendsFirstEchoed,
        update: sendsFirstEchoed,
        filter: opensFirstReturningGraphRequest,
        search: opensFirstReturningGraphRequest,
        query: opensFirstReturningGraphRequest,
        header: returnsGraphRequest,
        headers: returnsGraphRequest,
        version: returnsGraphRequest,
        select: returnsGraphRequest,
        expand: returnsGraphRequest,
        top: returnsGraphRequest,
      },
    },
  },
} satisfies PackageModel;
