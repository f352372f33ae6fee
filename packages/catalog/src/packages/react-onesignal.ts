import type { PackageModel } from '@privet/model';

export default {
  package: 'react-onesignal',
  docs: 'https://documentation.onesignal.com/docs/web-sdk-reference',
  recipient: {
    id: 'onesignal',
    name: 'OneSignal',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'US',
  },
  exports: { default: { instance: 'OneSignal' } },
  types: {
    OneSignal: {
      names: ['OneSignal', 'IOneSignalOneSignal'],
      members: {
        login: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        User: { instance: 'User' },
      },
    },
    User: {
      names: ['IOneSignalUser'],
      members: {
        addEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        addSms: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        addTag: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        addTags: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        addAlias: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        addAliases: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
