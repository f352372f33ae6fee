import type { PackageModel } from '@privet/model';

const sendsSecondReturningPubAdsService = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], returns: 'PubAdsService' },
} as const;

export default {
  package: 'platform:google-publisher-tag',
  docs: 'https://developers.google.com/publisher-tag/reference',
  recipient: {
    id: 'google-ad-manager',
    name: 'Google Ad Manager',
    kind: 'advertising',
    purpose: 'marketing.advertising.third_party.targeted',
    country: 'US',
  },
  declaredIn: ['@types/google-publisher-tag'],
  globals: {
    googletag: {
      members: {
        pubads: { call: { returns: 'PubAdsService' } },
        setConfig: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
  types: {
    PubAdsService: {
      members: {
        setPublisherProvidedId: {
          call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], returns: 'PubAdsService' },
        },
        setTargeting: sendsSecondReturningPubAdsService,
        set: sendsSecondReturningPubAdsService,
      },
    },
  },
} satisfies PackageModel;
