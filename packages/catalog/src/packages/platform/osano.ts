import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:osano',
  docs: 'https://docs.osano.com/hc/en-us/articles/22469433444372-Consent-Management-JavaScript-API',
  globals: {
    Osano: {
      members: {
        cm: {
          members: {
            analytics: { guard: { purposes: ['analytics'] } },
            marketing: { guard: { purposes: ['marketing'] } },
            personalization: { guard: { purposes: ['personalize', 'functional'] } },
            getConsent: { call: { returns: 'Consent' } },
            addEventListener: { call: { calls: { 1: ['Consent'] } } },
          },
        },
      },
    },
  },
  types: {
    Consent: {
      members: {
        ANALYTICS: { guard: { purposes: ['analytics'], equals: 'ACCEPT' } },
        MARKETING: { guard: { purposes: ['marketing'], equals: 'ACCEPT' } },
        PERSONALIZATION: { guard: { purposes: ['personalize', 'functional'], equals: 'ACCEPT' } },
      },
    },
  },
} satisfies PackageModel;
