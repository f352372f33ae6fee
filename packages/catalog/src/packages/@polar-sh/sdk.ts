import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@polar-sh/sdk',
  docs: 'https://polar.sh/docs/integrate/sdk/typescript',
  recipient: {
    id: 'polar',
    name: 'Polar',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: { Polar: { construct: { returns: 'Polar' } } },
  types: {
    Polar: {
      members: {
        customers: { instance: 'Resource' },
        members: { instance: 'Resource' },
        checkouts: { instance: 'Resource' },
        customerSessions: { instance: 'Resource' },
        subscriptions: { instance: 'Resource' },
        orders: { instance: 'Resource' },
        events: { instance: 'Resource' },
      },
    },
    Resource: {
      names: ['Customers', 'Members', 'Checkouts', 'CustomerSessions', 'Subscriptions', 'Orders', 'Events'],
      members: {
        create: sendsFirst,
        update: sendsFirst,
        updateExternal: sendsFirst,
        list: sendsFirst,
        ingest: sendsFirst,
        clientUpdate: sendsFirst,
        clientConfirm: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
