import type { PackageModel } from '@privet/model';

const logs = {
  call: {
    sinks: [
      { kind: 'log', data: [{ argument: 'all' }] },
      { kind: 'recipient', data: [{ argument: 'all' }] },
    ],
  },
} as const;

export default {
  package: '@logdna/logger',
  docs: 'https://github.com/logdna/logger-node#readme',
  recipient: {
    id: 'mezmo',
    name: 'Mezmo',
    kind: 'monitoring',
    purpose: 'essential.service.operations.improve',
    country: 'US',
  },
  exports: { createLogger: { call: { returns: 'Logger' } } },
  types: {
    Logger: { members: { log: logs, trace: logs, debug: logs, info: logs, warn: logs, error: logs, fatal: logs } },
  },
} satisfies PackageModel;
