import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
  exports: { SquareClient: { construct: { returns: 'SquareClient' } } },
  types: {
    SquareClient: {
      members: {
        customers: { instance: 'Resource' },
        payments: { instance: 'Resource' },
        orders: { instance: 'Resource' },
        cards: { instance: 'Resource' },
        invoices: { instance: 'Resource' },
      },
    },
    Resource: {
      names: ['CustomersClient', 'PaymentsClient', 'OrdersClient', 'CardsClient', 'InvoicesClient'],
      members: { create: sendsFirstEchoed, update: sendsFirstEchoed, search: sendsFirstEchoed },
    },
  },
} satisfies PackageModel;
