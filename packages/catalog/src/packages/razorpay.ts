import type { PackageModel } from '@privet/model';

const withCreate = {
  members: {
    create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
    edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
  },
} as const;

export default {
  package: 'razorpay',
  docs: 'https://razorpay.com/docs/payments/server-integration/nodejs',
  recipient: {
    id: 'razorpay',
    name: 'Razorpay',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'IN',
  },
  exports: { default: { construct: { returns: 'Razorpay' } } },
  types: {
    Razorpay: {
      members: {
        customers: withCreate,
        orders: withCreate,
        payments: withCreate,
        paymentLink: withCreate,
        subscriptions: withCreate,
        invoices: withCreate,
      },
    },
  },
} satisfies PackageModel;
