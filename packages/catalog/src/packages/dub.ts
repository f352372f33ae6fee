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
    Dub: {
      members: {
        track: { members: { lead: sends, sale: sends } },
        customers: { members: { update: sends } },
        partners: { members: { create: sends } },
        embedTokens: { members: { referrals: sends } },
      },
    },
  },
} satisfies PackageModel;
