import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'npmlog',
  docs: 'https://github.com/npm/npmlog#readme',
  exports: {
    log,
    silly: log,
    verbose: log,
    info: log,
    timing: log,
    http: log,
    notice: log,
    warn: log,
    error: log,
    silent: log,
  },
  types: {
    Logger: {
      members: {
        log,
        silly: log,
        verbose: log,
        info: log,
        timing: log,
        http: log,
        notice: log,
        warn: log,
        error: log,
        silent: log,
      },
    },
  },
} satisfies PackageModel;
