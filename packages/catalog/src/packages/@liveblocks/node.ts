import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@liveblocks/node',
  docs: 'https://liveblocks.io/docs/api-reference/liveblocks-node',
  recipient: { id: 'liveblocks', name: 'Liveblocks', kind: 'processor', purpose: 'essential.service', country: 'US' },
  exports: { Liveblocks: { construct: { returns: 'Liveblocks' } } },
  types: {
    Liveblocks: {
      members: {
        prepareSession: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
      anyMember: sendsAll,
    },
  },
} satisfies PackageModel;
