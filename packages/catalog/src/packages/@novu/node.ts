import type { PackageModel } from '@privet/model';

export default {
  package: '@novu/node',
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
        bulkTrigger: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        broadcast: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        subscribers: { instance: 'Subscribers' },
      },
    },
    Events: {
      members: {
        trigger: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        bulkTrigger: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        broadcast: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
    Subscribers: {
      members: {
        identify: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        bulkCreate: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
