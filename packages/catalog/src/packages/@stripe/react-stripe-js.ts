import type { PackageModel } from '@privet/model';

export default {
  package: '@stripe/react-stripe-js',
  docs: 'https://docs.stripe.com/sdks/stripejs-react',
  recipient: {
    id: 'stripe',
    name: 'Stripe',
    kind: 'payment',
    purpose: 'essential.service.payment_processing',
    country: 'US',
  },
  declaredIn: ['@stripe/stripe-js'],
  exports: { useStripe: { call: { returns: '@stripe/stripe-js#Stripe' } } },
} satisfies PackageModel;
