import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;
const assigns = { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'nestjs-pino',
  docs: 'https://github.com/iamolegga/nestjs-pino#readme',
  exports: { PinoLogger: { construct: { returns: 'PinoLogger' } }, Logger: { construct: { returns: 'Logger' } } },
  types: {
    PinoLogger: {
      members: {
        trace: log,
        debug: log,
        info: log,
        warn: log,
        error: log,
        fatal: log,
        assign: assigns,
        logger: { instance: 'pino#Logger' },
      },
    },
    Logger: { members: { log, error: log, warn: log, debug: log, verbose: log, fatal: log } },
  },
} satisfies PackageModel;
