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

/** They are told of any choice, and what of it was to accept. */
const run = {
  call: { calls: { '0.onFirstConsent': ['Choice'], '0.onConsent': ['Choice'], '0.onChange': ['Choice'] } },
} as const;
const members = { acceptedCategory: ofCategory, acceptedService: ofService, run } as const;

export default {
  package: 'vanilla-cookieconsent',
  docs: 'https://cookieconsent.orestbida.com/reference/api-reference.html',
  exports: members,
  globals: { CookieConsent: { members } },
  types: { Choice: { members: { cookie: { members: { categories: { members: { includes: ofCategory } } } } } } },
} satisfies PackageModel;
