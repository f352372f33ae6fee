import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

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
        createToken: sendsAll,
        createPaymentMethod: sendsAll,
        createSource: sendsAll,
        confirmPayment: sendsAll,
        confirmSetup: sendsAll,
        confirmCardPayment: sendsAll,
        confirmCardSetup: sendsAll,
        confirmSepaDebitPayment: sendsAll,
        updatePaymentIntent: sendsAll,
        createConfirmationToken: sendsAll,
      },
    },
  },
} satisfies PackageModel;
