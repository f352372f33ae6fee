import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'bunyan',
  docs: 'https://github.com/trentm/node-bunyan#readme',
  exports: { createLogger: { call: { returns: 'Logger' } }, Logger: { construct: { returns: 'Logger' } } },
  types: {
    Logger: {
      members: {
        trace: log,
        debug: log,
        info: log,
        warn: log,
        error: log,
        fatal: log,
        child: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], returns: 'Logger' } },
      },
    },
  },
} satisfies PackageModel;
