import type { PackageModel } from '@privet/model';

const answers = { call: { returns: 'RouteDecorator' } } as const;
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
    Get: answers,
    Post: answers,
    Put: answers,
    Patch: answers,
    Delete: answers,
    All: answers,
  },
  types: {
    RouteDecorator: { names: [], members: {}, call: { answers: { argument: 0 } } },
    Logger: {
      names: ['Logger', 'LoggerService', 'ConsoleLogger'],
      members: { log, error: log, warn: log, debug: log, verbose: log, fatal: log },
    },
  },
} satisfies PackageModel;
