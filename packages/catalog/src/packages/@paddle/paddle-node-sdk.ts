import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@paddle/paddle-node-sdk',
  docs: 'https://developer.paddle.com/sdks/libraries/node',
  recipient: {
    id: 'paddle',
    name: 'Paddle',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'GB',
  },
  exports: {
    Paddle: { construct: { returns: 'Client' } },
  },
  types: {
    Client: { names: ['Paddle'], members: { webhooks: { members: {} } }, anyMember: { instance: 'Resource' } },
    Resource: {
      names: ['*Resource'],
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
