import type { PackageModel } from '@privet/model';

export default {
  package: 'stripe',
  docs: 'https://docs.stripe.com/api',
  recipient: {
    id: 'stripe',
    name: 'Stripe',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: {
    default: { construct: { returns: 'Stripe' }, call: { returns: 'Stripe' } },
    Stripe: { construct: { returns: 'Stripe' } },
  },
  types: {
    Stripe: {
      members: {
        rawRequest: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        // What checks a message, or tells of the client itself, hands nothing over.
        webhooks: { members: {} },
        parseEventNotification: { members: {} },
        parseThinEvent: { members: {} },
        errors: { members: {} },
        on: { members: {} },
        once: { members: {} },
        off: { members: {} },
      },
      anyMember: { instance: 'Resource' },
    },
    Resource: {
      names: ['*Resource'],
      // An address that is opened later.
      members: { authorizeUrl: { call: { carries: [{ argument: 0 }], text: true } } },
      // A method, or a resource below another: `stripe.radar.valueListItems.create(…)`.
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] }, instance: 'Resource' },
    },
  },
} satisfies PackageModel;
