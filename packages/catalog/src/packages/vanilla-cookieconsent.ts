import type { PackageModel } from '@privet/model';

/** Categories and services have names of the site's own; the usual ones mean what they say. */
const words = {
  necessary: [],
  functionality: ['functional'],
  functional: ['functional'],
  preferences: ['functional', 'personalize'],
  analytics: ['analytics'],
  statistics: ['analytics'],
  marketing: ['marketing'],
  ads: ['marketing'],
  advertisement: ['marketing'],
  targeting: ['marketing'],
} as const;

const ofCategory = { call: { guard: { purposeFrom: { argument: 0, words, others: true } } } } as const;
const ofService = { call: { guard: { purposeFrom: { argument: 1, words, others: true } } } } as const;

export default {
  package: 'vanilla-cookieconsent',
  docs: 'https://cookieconsent.orestbida.com/reference/api-reference.html',
  exports: { acceptedCategory: ofCategory, acceptedService: ofService },
  globals: { CookieConsent: { members: { acceptedCategory: ofCategory, acceptedService: ofService } } },
} satisfies PackageModel;
