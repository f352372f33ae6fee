import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:wordpress-consent',
  docs: 'https://wordpress.org/plugins/wp-consent-api/',
  globals: {
    wp_has_consent: {
      call: {
        guard: {
          purposeFrom: {
            argument: 0,
            words: {
              preferences: ['functional', 'personalize'],
              statistics: ['analytics'],
              marketing: ['marketing'],
            },
          },
        },
      },
    },
  },
} satisfies PackageModel;
