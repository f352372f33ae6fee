import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/api_quickstart',
  recipient: { id: 'shippo', name: 'Shippo', kind: 'processor', purpose: 'essential.service', country: 'US' },
  exports: {
    Shippo: { construct: { returns: 'Client' } },
  },
  types: {
    Client: { names: ['Shippo'], members: {}, anyMember: { instance: 'Resource' } },
    Resource: {
      names: ['Addresses', 'Shipments', 'Orders', 'Transactions', 'Pickups', 'Manifests', 'Batches'],
      members: {},
      // A method, or a resource below another.
      anyMember: { ...sendsAll, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
