import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:cookiebot',
  docs: 'https://www.cookiebot.com/en/developer/',
  globals: {
    // Whoever has clicked to accept may have accepted a part: of what, only the categories tell.
    addEventListener: { call: { guard: { when: [{ argument: 0, is: 'CookiebotOnAccept' }], callback: 1 } } },
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
