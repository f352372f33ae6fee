import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'loglevel',
  docs: 'https://github.com/pimterry/loglevel#documentation',
  exports: {
    trace: log,
    debug: log,
    log,
    info: log,
    warn: log,
    error: log,
    getLogger: { call: { returns: 'Logger' } },
  },
  types: {
    Logger: {
      names: ['Logger', 'RootLogger'],
      members: {
        trace: log,
        debug: log,
        log,
        info: log,
        warn: log,
        error: log,
        getLogger: { call: { returns: 'Logger' } },
      },
    },
  },
} satisfies PackageModel;
