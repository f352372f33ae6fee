import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:cookiebot',
  docs: 'https://www.cookiebot.com/en/developer/',
  globals: {
    Cookiebot: {
      members: {
        consent: {
          members: {
            preferences: { guard: { purposes: ['functional', 'personalize'] } },
            statistics: { guard: { purposes: ['analytics'] } },
            marketing: { guard: { purposes: ['marketing'] } },
          },
        },
      },
    },
  },
} satisfies PackageModel;
