import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@knocklabs/node',
  docs: 'https://docs.knock.app/sdks/node/overview',
  recipient: {
    id: 'knock',
    name: 'Knock',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'US',
  },
  exports: {
    Knock: { construct: { returns: 'Client' } },
    default: { construct: { returns: 'Client' } },
  },
  types: {
    Client: {
      names: ['Knock'],
      members: { withOptions: { members: {} }, notify: sendsAll, signUserToken: { members: {} } },
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      names: ['Workflows', 'Users', 'Objects', 'Tenants', 'Bulk', 'Recipients', 'Schedules', 'Audiences'],
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
