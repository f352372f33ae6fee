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
    CheckoutAPI: { members: {}, anyMember: { instance: 'PaymentsApi' } },
    PaymentsApi: {
      names: ['*Api'],
      members: {},
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
    },
  },
} satisfies PackageModel;
