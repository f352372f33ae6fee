import type { PackageModel } from '@privet/model';

const sends = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@honeybadger-io/js',
  docs: 'https://docs.honeybadger.io/lib/javascript/',
  recipient: {
    id: 'honeybadger',
    name: 'Honeybadger',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  declaredIn: ['@honeybadger-io/core'],
  exports: {
    notify: sends,
    notifyAsync: sends,
    setContext: sends,
    setEventContext: sends,
    resetContext: sends,
    addBreadcrumb: sends,
    event: sends,
    logEvent: sends,
    configure: { call: { returns: 'Client' } },
    factory: { call: { returns: 'Client' } },
  },
  globals: { Honeybadger: { instance: 'Client' } },
  types: {
    Client: {
      names: ['Client', 'Honeybadger', 'HoneybadgerServer'],
      members: {
        notify: sends,
        notifyAsync: sends,
        setContext: sends,
        setEventContext: sends,
        resetContext: sends,
        addBreadcrumb: sends,
        event: sends,
        logEvent: sends,
        configure: { call: { returns: 'Client' } },
      },
    },
  },
} satisfies PackageModel;
