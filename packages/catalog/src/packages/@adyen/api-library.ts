import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

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
        payments: sendsFirstEchoed,
        paymentMethods: sendsFirstEchoed,
        sessions: sendsFirstEchoed,
        paymentsDetails: sendsFirstEchoed,
        paymentLinks: sendsFirstEchoed,
        cardDetails: sendsFirstEchoed,
        orders: sendsFirstEchoed,
        storedPaymentMethods: sendsFirstEchoed,
      },
    },
  },
} satisfies PackageModel;
