import type { PackageModel } from '@privet/model';

const sendsRest = { call: { sinks: [{ kind: 'recipient', data: [{ argument: { from: 1 } }] }] } } as const;
const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@react-native-firebase/crashlytics',
  docs: 'https://rnfirebase.io/crashlytics/usage',
  recipient: {
    id: 'firebase-crashlytics',
    name: 'Firebase Crashlytics',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: {
    default: { call: { returns: 'Crashlytics' } },
    setAttribute: sendsRest,
    setAttributes: sendsRest,
    setUserId: sendsRest,
    recordError: sendsRest,
    log: {
      call: {
        sinks: [
          { kind: 'log', data: [{ argument: { from: 1 } }] },
          { kind: 'recipient', data: [{ argument: { from: 1 } }] },
        ],
      },
    },
  },
  types: {
    Crashlytics: {
      names: ['Module', 'Crashlytics'],
      members: { log: logs, setAttribute: sends, setAttributes: sends, setUserId: sends, recordError: sends },
    },
  },
} satisfies PackageModel;
