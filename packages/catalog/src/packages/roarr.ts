import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'roarr',
  docs: 'https://github.com/gajus/roarr#readme',
  exports: { Roarr: { instance: 'Logger' } },
  types: {
    Logger: {
      members: {
        trace: log,
        debug: log,
        info: log,
        warn: log,
        error: log,
        fatal: log,
        traceOnce: log,
        debugOnce: log,
        infoOnce: log,
        warnOnce: log,
        errorOnce: log,
        fatalOnce: log,
        child: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], returns: 'Logger' } },
        getContext: { call: { carries: [] } },
      },
      call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] },
    },
  },
} satisfies PackageModel;
