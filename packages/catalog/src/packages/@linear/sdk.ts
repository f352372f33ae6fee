import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@linear/sdk',
  docs: 'https://linear.app/developers/sdk',
  recipient: {
    id: 'linear',
    name: 'Linear',
    kind: 'processor',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  exports: { LinearClient: { construct: { returns: 'LinearClient' } } },
  types: {
    LinearClient: {
      names: ['LinearClient', 'LinearSdk'],
      members: { client: { members: { rawRequest: sendsAll } } },
      anyMember: sendsAll,
    },
  },
} satisfies PackageModel;
