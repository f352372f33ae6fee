import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:tiktok-pixel',
  docs: 'https://business-api.tiktok.com/portal/docs?id=1739585696931842',
  recipient: {
    id: 'tiktok',
    name: 'TikTok',
    kind: 'advertising',
    purpose: 'marketing.advertising.third_party.targeted',
    country: 'SG',
  },
  globals: {
    ttq: {
      members: {
        identify: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        track: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        instance: { call: { carries: [] } },
      },
    },
  },
} satisfies PackageModel;
