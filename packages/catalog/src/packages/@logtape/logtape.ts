import type { PackageModel } from '@privet/model';

const log = {
  call: {
    sinks: [{ kind: 'log', data: [{ argument: 'all' }, { argument: 0, path: '()' }, { argument: 1, path: '()' }] }],
  },
} as const;

export default {
  package: '@logtape/logtape',
  docs: 'https://logtape.org/manual/start',
  exports: { getLogger: { call: { returns: 'Logger' } } },
  types: {
    Logger: {
      members: {
        trace: log,
        debug: log,
        info: log,
        warn: log,
        warning: log,
        error: log,
        fatal: log,
        emit: log,
        with: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], returns: 'Logger' } },
        getChild: { call: { returns: 'Logger' } },
      },
    },
  },
} satisfies PackageModel;
