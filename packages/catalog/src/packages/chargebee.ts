import type { PackageModel } from '@privet/model';

const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'chargebee',
  docs: 'https://github.com/chargebee/chargebee-node',
  recipient: {
    id: 'chargebee',
    name: 'Chargebee',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: { default: { construct: { returns: 'Chargebee' } } },
  types: {
    Chargebee: {
      // Notices are checked on the spot.
      members: { webhooks: { members: {} }, configure: { members: {} } },
      anyMember: { instance: 'Resource' },
    },
    Resource: { names: ['*Resource'], members: {}, anyMember: sendsAllEchoed },
  },
} satisfies PackageModel;
