import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@trycourier/courier',
  docs: 'https://www.courier.com/docs/sdk-libraries/node',
  recipient: {
    id: 'courier',
    name: 'Courier',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'US',
  },
  exports: {
    default: { construct: { returns: 'Client' } },
    Courier: { construct: { returns: 'Client' } },
    CourierClient: { construct: { returns: 'Client' } },
  },
  types: {
    Client: { names: ['Courier'], members: { withOptions: { members: {} } }, anyMember: { instance: 'Resource' } },
    Resource: {
      names: ['Send', 'Profiles', 'Users', 'Tokens', 'Lists', 'Audiences', 'Bulk', 'Tenants'],
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
