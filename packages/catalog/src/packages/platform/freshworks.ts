import type { PackageModel } from '@privet/model';

const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: 'platform:freshworks',
  docs: 'https://developers.freshchat.com/web-sdk/v1/',
  recipient: {
    id: 'freshworks',
    name: 'Freshworks',
    kind: 'support',
    purpose: 'essential.service.operations.support',
    country: 'US',
  },
  globals: {
    fcWidget: {
      members: {
        init: sendsAll,
        setExternalId: sendsAll,
        user: {
          members: {
            setProperties: sendsAll,
            setFirstName: sendsAll,
            setLastName: sendsAll,
            setEmail: sendsAll,
            setPhone: sendsAll,
          },
        },
      },
    },
    FreshworksWidget: { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }], carries: [] } },
  },
} satisfies PackageModel;
