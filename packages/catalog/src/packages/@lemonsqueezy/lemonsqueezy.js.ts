import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@lemonsqueezy/lemonsqueezy.js',
  docs: 'https://docs.lemonsqueezy.com/guides/developer-guide/getting-started',
  recipient: {
    id: 'lemon-squeezy',
    name: 'Lemon Squeezy',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: {
    createCustomer: sendsAll,
    updateCustomer: sendsAll,
    listCustomers: sendsAll,
    createCheckout: sendsAll,
    listOrders: sendsAll,
    generateOrderInvoice: sendsAll,
    updateSubscription: sendsAll,
    listSubscriptions: sendsAll,
    generateSubscriptionInvoice: sendsAll,
    createDiscount: sendsAll,
    activateLicense: sendsAll,
  },
} satisfies PackageModel;
