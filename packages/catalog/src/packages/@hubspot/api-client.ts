import type { PackageModel } from '@privet/model';

const members = {
  basicApi: { instance: 'BasicApi' },
  batchApi: { instance: 'BasicApi' },
  searchApi: { instance: 'SearchApi' },
} as const;
const withBasicApi = { members } as const;
const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@hubspot/api-client',
  docs: 'https://github.com/HubSpot/hubspot-api-nodejs',
  recipient: { id: 'hubspot', name: 'HubSpot', kind: 'crm', purpose: 'sales', country: 'US' },
  exports: { Client: { construct: { returns: 'Client' } } },
  types: {
    Client: {
      members: {
        crm: {
          members: {
            contacts: withBasicApi,
            companies: withBasicApi,
            deals: withBasicApi,
            tickets: withBasicApi,
            objects: withBasicApi,
          },
        },
        apiRequest: sendsFirstEchoed,
      },
    },
    BasicApi: {
      names: ['BasicApi', 'PromiseBasicApi', 'BatchApi', 'PromiseBatchApi'],
      members: { create: sendsAllEchoed, update: sendsAllEchoed, upsert: sendsAllEchoed },
    },
    SearchApi: { names: ['SearchApi', 'PromiseSearchApi'], members: { doSearch: sendsFirstEchoed } },
  },
} satisfies PackageModel;
