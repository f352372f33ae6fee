import type { PackageModel } from '@privet/model';

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
        createOrder: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        patchOrder: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        confirmOrder: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        captureOrder: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        authorizeOrder: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        createSetupToken: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        createPaymentToken: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
  },
} satisfies PackageModel;
