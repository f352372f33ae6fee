import type { PackageModel } from '@privet/model';

export default {
  package: '@adyen/api-library',
  docs: 'https://github.com/Adyen/adyen-node-api-library',
  recipient: {
    id: 'adyen',
    name: 'Adyen',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'NL',
  },
  exports: { CheckoutAPI: { construct: { returns: 'CheckoutAPI' } } },
  types: {
    CheckoutAPI: {
      members: {
        PaymentsApi: { instance: 'PaymentsApi' },
        PaymentLinksApi: { instance: 'PaymentsApi' },
        RecurringApi: { instance: 'PaymentsApi' },
        OrdersApi: { instance: 'PaymentsApi' },
      },
    },
    PaymentsApi: {
      names: ['PaymentsApi', 'PaymentLinksApi', 'RecurringApi', 'OrdersApi'],
      members: {
        payments: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        paymentMethods: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        sessions: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        paymentsDetails: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        paymentLinks: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        cardDetails: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        orders: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        storedPaymentMethods: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
  },
} satisfies PackageModel;
