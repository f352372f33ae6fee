import type { PackageModel } from '@privet/model';

const members = {
  OrdersCreateRequest: { construct: { returns: 'Request' } },
  OrdersPatchRequest: { construct: { returns: 'Request' } },
  OrdersCaptureRequest: { construct: { returns: 'Request' } },
} as const;
const withOrdersCreateRequest = { members } as const;

export default {
  package: '@paypal/checkout-server-sdk',
  docs: 'https://github.com/paypal/Checkout-NodeJS-SDK',
  recipient: {
    id: 'paypal',
    name: 'PayPal',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: { orders: withOrdersCreateRequest, default: { members: { orders: withOrdersCreateRequest } } },
  types: {
    Request: {
      names: ['OrdersCreateRequest', 'OrdersPatchRequest', 'OrdersCaptureRequest'],
      members: { requestBody: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } },
    },
  },
} satisfies PackageModel;
