import type { PackageModel } from '@privet/model';

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
        customers: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
            edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
          },
        },
        orders: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
            edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
          },
        },
        payments: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
            edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
          },
        },
        paymentLink: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
            edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
          },
        },
        subscriptions: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
            edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
          },
        },
        invoices: {
          members: {
            create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
            edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
          },
        },
      },
    },
  },
} satisfies PackageModel;
