import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: '@paypal/paypal-server-sdk',
  docs: 'https://developer.paypal.com/serversdk/typescript/getting-started',
  recipient: {
    id: 'paypal',
    name: 'PayPal',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: {
    OrdersController: { construct: { returns: 'Controller' } },
    PaymentsController: { construct: { returns: 'Controller' } },
    VaultController: { construct: { returns: 'Controller' } },
    SubscriptionsController: { construct: { returns: 'Controller' } },
    TransactionSearchController: { construct: { returns: 'Controller' } },
  },
  types: {
    Controller: {
      names: ['*Controller'],
      members: {
        createOrder: sendsFirstEchoed,
        patchOrder: sendsFirstEchoed,
        confirmOrder: sendsFirstEchoed,
        captureOrder: sendsFirstEchoed,
        authorizeOrder: sendsFirstEchoed,
        createSetupToken: sendsFirstEchoed,
        createPaymentToken: sendsFirstEchoed,
      },
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
    },
  },
} satisfies PackageModel;
