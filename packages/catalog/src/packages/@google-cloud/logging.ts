import type { PackageModel } from '@privet/model';

const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 0 }] },
      { kind: 'recipient', data: [{ argument: 0 }] },
    ],
  },
} as const;

export default {
  package: '@google-cloud/logging',
  docs: 'https://cloud.google.com/nodejs/docs/reference/logging/latest',
  recipient: {
    id: 'google-cloud',
    name: 'Google Cloud',
    kind: 'processor',
    purpose: 'essential.service.operations',
    country: 'US',
  },
  exports: { Logging: { construct: { returns: 'Logging' } }, Log: { construct: { returns: 'Log' } } },
  types: {
    Logging: {
      members: {
        log: { call: { returns: 'Log' } },
        logSync: { call: { returns: 'Log' } },
        entry: { call: { carries: [{ argument: 'all' }] } },
      },
    },
    Log: {
      names: ['Log', 'LogSync'],
      members: {
        alert: logs,
        critical: logs,
        debug: logs,
        emergency: logs,
        error: logs,
        info: logs,
        notice: logs,
        warning: logs,
        write: logs,
        entry: { call: { carries: [{ argument: 'all' }] } },
      },
    },
  },
} satisfies PackageModel;
