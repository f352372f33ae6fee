import type { PackageModel } from '@privet/model';

const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'square',
  docs: 'https://developer.squareup.com/docs/sdks/nodejs',
  recipient: {
    id: 'square',
    name: 'Square',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: {
    SquareClient: { construct: { returns: 'SquareClient' } },
    Client: { construct: { returns: 'SquareClient' } },
  },
  types: {
    SquareClient: { names: ['SquareClient', 'Client'], members: {}, anyMember: { instance: 'Resource' } },
    Resource: {
      names: ['*Client', '*Api'],
      members: {},
      // A method, or a resource below another: `client.customers.cards.create(…)`.
      anyMember: { ...sendsAllEchoed, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
