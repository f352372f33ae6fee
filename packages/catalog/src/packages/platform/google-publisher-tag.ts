import type { PackageModel } from '@privet/model';

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
  globals: {
    googletag: {
      members: {
        pubads: { call: { returns: 'PubAdsService' } },
        setConfig: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
