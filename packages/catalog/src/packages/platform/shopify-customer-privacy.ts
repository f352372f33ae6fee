import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:shopify-customer-privacy',
  docs: 'https://shopify.dev/docs/api/customer-privacy',
  globals: {
    Shopify: {
      members: {
        customerPrivacy: {
          members: {
            analyticsProcessingAllowed: { call: { guard: { purposes: ['analytics'] } } },
            marketingAllowed: { call: { guard: { purposes: ['marketing'] } } },
            preferencesProcessingAllowed: { call: { guard: { purposes: ['functional', 'personalize'] } } },
          },
        },
      },
    },
  },
} satisfies PackageModel;
