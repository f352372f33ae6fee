import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'telnyx',
  docs: 'https://developers.telnyx.com/development/sdk/node',
  recipient: {
    id: 'telnyx',
    name: 'Telnyx',
    kind: 'communication',
    purpose: 'essential.service.notifications.sms',
    country: 'US',
  },
  exports: {
    Telnyx: { construct: { returns: 'Client' } },
    default: { construct: { returns: 'Client' } },
  },
  types: {
    Client: {
      names: ['Telnyx'],
      members: { withOptions: { members: {} }, webhooks: { members: {} } },
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      names: ['Messages', 'Calls', 'Verifications', 'NumberLookup'],
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
