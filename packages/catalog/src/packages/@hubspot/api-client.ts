import type { PackageModel } from '@privet/model';

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
            contacts: {
              members: {
                basicApi: { instance: 'BasicApi' },
                batchApi: { instance: 'BasicApi' },
                searchApi: { instance: 'SearchApi' },
              },
            },
            companies: {
              members: {
                basicApi: { instance: 'BasicApi' },
                batchApi: { instance: 'BasicApi' },
                searchApi: { instance: 'SearchApi' },
              },
            },
            deals: {
              members: {
                basicApi: { instance: 'BasicApi' },
                batchApi: { instance: 'BasicApi' },
                searchApi: { instance: 'SearchApi' },
              },
            },
            tickets: {
              members: {
                basicApi: { instance: 'BasicApi' },
                batchApi: { instance: 'BasicApi' },
                searchApi: { instance: 'SearchApi' },
              },
            },
            objects: {
              members: {
                basicApi: { instance: 'BasicApi' },
                batchApi: { instance: 'BasicApi' },
                searchApi: { instance: 'SearchApi' },
              },
            },
          },
        },
        apiRequest: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
    BasicApi: {
      names: ['BasicApi', 'PromiseBasicApi', 'BatchApi', 'PromiseBatchApi'],
      members: {
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        upsert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
      },
    },
    SearchApi: {
      names: ['SearchApi', 'PromiseSearchApi'],
      members: { doSearch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } },
    },
  },
} satisfies PackageModel;
