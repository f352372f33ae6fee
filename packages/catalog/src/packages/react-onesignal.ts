import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
      members: { login: sendsFirst, User: { instance: 'User' } },
    },
    User: {
      names: ['IOneSignalUser'],
      members: {
        addEmail: sendsFirst,
        addSms: sendsFirst,
        addTag: sendsAll,
        addTags: sendsAll,
        addAlias: sendsAll,
        addAliases: sendsAll,
      },
    },
  },
} satisfies PackageModel;
