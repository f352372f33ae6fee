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
        create: sendsAllEchoed,
        createWithItems: sendsAllEchoed,
        update: sendsAllEchoed,
        updateBillingInfo: sendsAllEchoed,
        checkoutNewForItems: sendsAllEchoed,
        checkoutNew: sendsAllEchoed,
      },
    },
  },
} satisfies PackageModel;
