import type { PackageModel } from '@privet/model';

export default {
  package: '@mollie/api-client',
  docs: 'https://github.com/mollie/mollie-api-node',
  recipient: {
    id: 'mollie',
    name: 'Mollie',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'NL',
  },
  exports: {
    createMollieClient: { call: { returns: 'MollieClient' } },
    default: { call: { returns: 'MollieClient' } },
  },
  types: {
    MollieClient: {
      members: {
        customers: { instance: 'Resource' },
        payments: { instance: 'Resource' },
        orders: { instance: 'Resource' },
        customerPayments: { instance: 'Resource' },
        customerSubscriptions: { instance: 'Resource' },
        customerMandates: { instance: 'Resource' },
      },
    },
    Resource: {
      names: [
        'CustomersBinder',
        'PaymentsBinder',
        'OrdersBinder',
        'CustomerPaymentsBinder',
        'CustomerSubscriptionsBinder',
        'CustomerMandatesBinder',
      ],
      members: {
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
      },
    },
  },
} satisfies PackageModel;
