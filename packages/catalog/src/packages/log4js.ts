import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;
const logRest = { call: { sinks: [{ kind: 'log', data: [{ argument: { from: 1 } }] }] } } as const;

export default {
  package: 'log4js',
  docs: 'https://log4js-node.github.io/log4js-node/api.html',
  exports: { getLogger: { call: { returns: 'Logger' } }, configure: { call: { returns: 'Log4js' } } },
  types: {
    Log4js: { members: { getLogger: { call: { returns: 'Logger' } } } },
    Logger: {
      members: {
        trace: log,
        debug: log,
        info: log,
        warn: log,
        error: log,
        fatal: log,
        mark: log,
        log: logRest,
        addContext: logRest,
      },
    },
  },
} satisfies PackageModel;
