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
  },
  types: {
    Controller: {
      names: ['OrdersController', 'PaymentsController', 'VaultController'],
      members: {
        createOrder: sendsFirstEchoed,
        patchOrder: sendsFirstEchoed,
        confirmOrder: sendsFirstEchoed,
        captureOrder: sendsFirstEchoed,
        authorizeOrder: sendsFirstEchoed,
        createSetupToken: sendsFirstEchoed,
        createPaymentToken: sendsFirstEchoed,
      },
    },
  },
} satisfies PackageModel;
