import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'dub',
  docs: 'https://dub.co/docs/sdks/typescript/overview',
  recipient: {
    id: 'dub',
    name: 'Dub',
    kind: 'analytics',
    purpose: 'analytics.reporting.ad_performance',
    country: 'US',
  },
  exports: { Dub: { construct: { returns: 'Dub' } } },
  types: {
    Dub: { members: {}, anyMember: { instance: 'Resource' } },
    Resource: {
      names: [
        'Links',
        'Track',
        'Customers',
        'Partners',
        'Commissions',
        'Payouts',
        'EmbedTokens',
        'Analytics',
        'Bounties',
      ],
      members: {},
      anyMember: sends,
    },
  },
} satisfies PackageModel;
