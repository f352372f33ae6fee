import type { PackageModel } from '@privet/model';

const sendsFirstEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'braintree',
  docs: 'https://developer.paypal.com/braintree/docs/guides/customers/server-side/node',
  recipient: {
    id: 'braintree',
    name: 'Braintree',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: {
    BraintreeGateway: { construct: { returns: 'Gateway' } },
    connect: { call: { returns: 'Gateway' } },
    default: { members: { BraintreeGateway: { construct: { returns: 'Gateway' } } } },
  },
  types: {
    Gateway: {
      names: ['BraintreeGateway'],
      members: {
        customer: { instance: 'Resource' },
        transaction: { instance: 'Resource' },
        paymentMethod: { instance: 'Resource' },
        creditCard: { instance: 'Resource' },
        address: { instance: 'Resource' },
        subscription: { instance: 'Resource' },
      },
    },
    Resource: {
      names: [
        'CustomerGateway',
        'TransactionGateway',
        'PaymentMethodGateway',
        'CreditCardGateway',
        'AddressGateway',
        'SubscriptionGateway',
      ],
      members: {
        create: sendsFirstEchoed,
        sale: sendsFirstEchoed,
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        credit: sendsFirstEchoed,
      },
    },
  },
} satisfies PackageModel;
