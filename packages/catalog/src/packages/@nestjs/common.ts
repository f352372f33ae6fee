import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: '@nestjs/common',
  docs: 'https://docs.nestjs.com/techniques/logger',
  exports: {
    Logger: {
      construct: { returns: 'Logger' },
      members: { log, error: log, warn: log, debug: log, verbose: log, fatal: log },
    },
    ConsoleLogger: { construct: { returns: 'Logger' } },
  },
  types: {
    Logger: {
      names: ['Logger', 'LoggerService', 'ConsoleLogger'],
      members: { log, error: log, warn: log, debug: log, verbose: log, fatal: log },
    },
  },
} satisfies PackageModel;
