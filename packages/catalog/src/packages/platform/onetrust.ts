import type { PackageModel } from '@privet/model';

/** Strictly necessary cookies, C0001, need no consent: that they are allowed tells nothing. */
const asked = {
  call: {
    guard: {
      purposeFrom: {
        argument: 0,
        words: { C0002: ['analytics'], C0003: ['functional'], C0004: ['marketing'], C0005: ['marketing'] },
      },
    },
  },
} as const;

const groups = { members: { includes: asked, split: { call: { returns: 'Groups' } } } } as const;

export default {
  package: 'platform:onetrust',
  docs: 'https://developer.onetrust.com/onetrust/docs/onetrust-cookie-compliance-javascript-api',
  globals: {
    OnetrustActiveGroups: groups,
    OptanonActiveGroups: groups,
    OneTrust: { members: { OnConsentChanged: { call: { calls: { 0: ['ConsentChange'] } } } } },
  },
  types: {
    Groups: { members: { includes: asked } },
    ConsentChange: { members: { detail: { instance: 'Groups' } } },
  },
} satisfies PackageModel;
