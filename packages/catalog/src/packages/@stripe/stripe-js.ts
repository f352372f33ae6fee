import type { PackageModel } from '@privet/model';

export default {
  package: '@stripe/stripe-js',
  docs: 'https://docs.stripe.com/js',
  recipient: {
    id: 'stripe',
    name: 'Stripe',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  exports: { loadStripe: { call: { returns: 'Stripe' } } },
  types: {
    Stripe: {
      members: {
        createToken: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        createPaymentMethod: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        createSource: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        confirmPayment: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        confirmSetup: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        confirmCardPayment: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        confirmCardSetup: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        confirmSepaDebitPayment: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        updatePaymentIntent: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        createConfirmationToken: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
      },
    },
  },
} satisfies PackageModel;
