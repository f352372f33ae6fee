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
    Razorpay: { members: {}, anyMember: { instance: 'Resource' } },
    Resource: {
      members: { edit: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } },
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
    },
  },
} satisfies PackageModel;
