import type { PackageModel } from '@privet/model';

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
      members: {
        customer: { instance: 'Resource' },
        subscription: { instance: 'Resource' },
        invoice: { instance: 'Resource' },
        hostedPage: { instance: 'Resource' },
        paymentSource: { instance: 'Resource' },
      },
    },
    Resource: {
      names: [
        'CustomerResource',
        'SubscriptionResource',
        'InvoiceResource',
        'HostedPageResource',
        'PaymentSourceResource',
      ],
      members: {
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        createWithItems: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        updateBillingInfo: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        checkoutNewForItems: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        checkoutNew: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
      },
    },
  },
} satisfies PackageModel;
