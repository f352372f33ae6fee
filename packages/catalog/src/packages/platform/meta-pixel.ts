import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:meta-pixel',
  docs: 'https://developers.facebook.com/docs/meta-pixel/reference',
  recipient: {
    id: 'meta',
    name: 'Meta',
    kind: 'advertising',
    purpose: 'marketing.advertising.third_party.targeted',
    country: 'US',
  },
  globals: { fbq: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } } },
} satisfies PackageModel;
