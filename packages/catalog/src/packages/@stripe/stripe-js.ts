import type { PackageModel } from '@privet/model';

const sendsAllEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

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
        createToken: sendsAllEchoed,
        createPaymentMethod: sendsAllEchoed,
        createSource: sendsAllEchoed,
        confirmPayment: sendsAllEchoed,
        confirmSetup: sendsAllEchoed,
        confirmCardPayment: sendsAllEchoed,
        confirmCardSetup: sendsAllEchoed,
        confirmSepaDebitPayment: sendsAllEchoed,
        updatePaymentIntent: sendsAllEchoed,
        createConfirmationToken: sendsAllEchoed,
      },
    },
  },
} satisfies PackageModel;
