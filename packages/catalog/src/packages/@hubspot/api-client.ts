import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: '@hubspot/api-client',
  docs: 'https://github.com/HubSpot/hubspot-api-nodejs',
  recipient: { id: 'hubspot', name: 'HubSpot', kind: 'crm', purpose: 'sales', country: 'US' },
  exports: { Client: { construct: { returns: 'Client' } } },
  types: {
    Client: {
      members: { apiRequest: sendsFirstEchoed, init: { members: {} }, getOptions: { members: {} } },
      anyMember: { instance: 'Api' },
    },
    Api: {
      names: ['*Api'],
      members: {},
      // A method, or what leads to one: `client.crm.contacts.basicApi.create(…)`.
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] }, instance: 'Api' },
    },
  },
} satisfies PackageModel;
