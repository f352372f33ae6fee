import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'platform:drift',
  docs: 'https://devdocs.drift.com/docs/identifying-users',
  recipient: {
    id: 'drift',
    name: 'Drift',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  globals: {
    drift: {
      members: {
        identify: sendsAll,
        track: sendsAll,
        api: {
          members: {
            setUserAttributes: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
          },
        },
      },
    },
  },
} satisfies PackageModel;
