import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'userflow.js',
  docs: 'https://docs.userflow.com/docs/userflow-js',
  recipient: { id: 'userflow', name: 'Userflow', kind: 'analytics', purpose: 'analytics.reporting', country: 'US' },
  exports: {
    identify: sends,
    identifyAnonymous: sends,
    updateUser: sends,
    group: sends,
    updateGroup: sends,
    track: sends,
  },
  globals: {
    userflow: {
      members: {
        identify: sends,
        identifyAnonymous: sends,
        updateUser: sends,
        group: sends,
        updateGroup: sends,
        track: sends,
      },
    },
  },
} satisfies PackageModel;
