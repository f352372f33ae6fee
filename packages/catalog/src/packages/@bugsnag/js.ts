import type { PackageModel } from '@privet/model';

const bugsnag = {
  id: 'bugsnag',
  name: 'Bugsnag',
  kind: 'monitoring',
  purpose: 'essential.service.operations.improve',
  country: 'US',
} as const;
const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@bugsnag/js',
  docs: 'https://docs.bugsnag.com/platforms/javascript/',
  recipient: bugsnag,
  declaredIn: ['@bugsnag/core', '@bugsnag/browser', '@bugsnag/node'],
  exports: {
    notify: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], calls: { 1: ['Event'] } } },
    leaveBreadcrumb: sends,
    setUser: sends,
    addMetadata: sends,
    addFeatureFlag: sends,
    start: {
      call: {
        sinks: [
          {
            kind: 'recipient',
            data: [
              { argument: 0, path: 'user' },
              { argument: 0, path: 'metadata' },
            ],
          },
        ],
        returns: 'Client',
        options: [
          {
            argument: 0,
            path: 'collectUserIp',
            risky: true,
            safe: false,
            effect: 'sends the IP address of every user',
            categories: ['user.device.ip_address'],
          },
        ],
      },
    },
    createClient: {
      call: {
        sinks: [
          {
            kind: 'recipient',
            data: [
              { argument: 0, path: 'user' },
              { argument: 0, path: 'metadata' },
            ],
          },
        ],
        returns: 'Client',
      },
    },
  },
  types: {
    Client: {
      names: ['Client', 'BugsnagStatic'],
      members: {
        notify: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], calls: { 1: ['Event'] } } },
        leaveBreadcrumb: sends,
        setUser: sends,
        addMetadata: sends,
        addFeatureFlag: sends,
      },
    },
    Event: { members: { setUser: sends, addMetadata: sends, addFeatureFlag: sends } },
  },
} satisfies PackageModel;
