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
      // A notice is checked on the spot.
      members: { webhookNotification: { members: {} }, webhookTesting: { members: {} } },
      anyMember: { instance: 'Resource' },
    },
    Local: { names: ['WebhookNotificationGateway', 'WebhookTestingGateway'], members: {} },
    Resource: {
      names: ['*Gateway'],
      members: {
        create: sendsFirstEchoed,
        sale: sendsFirstEchoed,
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        credit: sendsFirstEchoed,
      },
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
    },
  },
} satisfies PackageModel;
