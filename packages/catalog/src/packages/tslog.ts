import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;
const logRest = { call: { sinks: [{ kind: 'log', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: 'tslog',
  docs: 'https://tslog.js.org/',
  exports: { Logger: { construct: { returns: 'Logger' } }, BaseLogger: { construct: { returns: 'Logger' } } },
  types: {
    Logger: {
      names: ['Logger', 'BaseLogger'],
      members: {
        silly: log,
        trace: log,
        debug: log,
        info: log,
        warn: log,
        error: log,
        fatal: log,
        log: logRest,
        getSubLogger: { call: { sinks: [{ kind: 'log', data: [{ argument: 1 }] }], returns: 'Logger' } },
      },
    },
  },
} satisfies PackageModel;
