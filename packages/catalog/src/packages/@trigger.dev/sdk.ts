import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@trigger.dev/sdk',
  docs: 'https://trigger.dev/docs/logging',
  declaredIn: ['@trigger.dev/core'],
  exports: { logger: { instance: 'Logger' } },
  types: {
    Logger: {
      names: ['LoggerAPI', 'TaskLogger'],
      members: { debug: log, log, info: log, warn: log, error: log },
    },
  },
} satisfies PackageModel;
