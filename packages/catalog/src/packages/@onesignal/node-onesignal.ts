import type { PackageModel } from '@privet/model';

const sendsThirdAndFourth = {
  call: { sinks: [{ kind: 'recipient', data: [{ argument: 2 }, { argument: 3 }] }], carries: [] },
} as const;

export default {
  package: '@onesignal/node-onesignal',
  docs: 'https://documentation.onesignal.com/docs/node-client-sdk',
  recipient: {
    id: 'onesignal',
    name: 'OneSignal',
    kind: 'communication',
    purpose: 'essential.service.notifications',
    country: 'US',
  },
  exports: { DefaultApi: { construct: { returns: 'DefaultApi' } } },
  types: {
    DefaultApi: {
      names: ['DefaultApi', 'PromiseDefaultApi'],
      members: {
        createNotification: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } },
        createUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }], carries: [] } },
        updateUser: sendsThirdAndFourth,
        createSubscription: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 3 }] }], carries: [] } },
        createAlias: sendsThirdAndFourth,
      },
      anyMember: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
    },
  },
} satisfies PackageModel;
