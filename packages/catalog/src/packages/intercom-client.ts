import type { PackageModel } from '@privet/model';

const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'intercom-client',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/rest-apis',
  recipient: {
    id: 'intercom',
    name: 'Intercom',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  exports: {
    IntercomClient: { construct: { returns: 'IntercomClient' } },
    Client: { construct: { returns: 'IntercomClient' } },
  },
  types: {
    IntercomClient: {
      names: ['IntercomClient', 'Client'],
      members: {},
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      names: ['*Client', 'Contacts', 'Conversations', 'Users', 'Leads', 'Visitors', 'Messages', 'Tickets', 'Events'],
      members: {},
      // A method, or a resource below another: `client.helpCenters.collections.create(…)`.
      anyMember: { ...sendsAllEchoed, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
