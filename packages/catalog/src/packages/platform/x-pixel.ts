import type { PackageModel } from '@privet/model';

export default {
  package: 'platform:x-pixel',
  docs: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  recipient: {
    id: 'x',
    name: 'X',
    kind: 'advertising',
    purpose: 'marketing.advertising.third_party.targeted',
    country: 'US',
  },
  globals: { twq: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } } },
} satisfies PackageModel;
