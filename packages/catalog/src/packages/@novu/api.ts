import type { PackageModel } from '@privet/model';

export default {
  package: '@novu/api',
  docs: 'https://docs.novu.co/platform/sdks/server/typescript',
  recipient: {
    id: 'novu',
    name: 'Novu',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'IL',
  },
  exports: { Novu: { construct: { returns: 'Novu' } } },
  types: {
    Novu: {
      members: {
        trigger: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        triggerBulk: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        triggerBroadcast: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        subscribers: { instance: 'Subscribers' },
      },
    },
    Subscribers: {
      members: {
        create: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        createBulk: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        patch: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
