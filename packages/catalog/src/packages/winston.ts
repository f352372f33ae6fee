import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;
const logRest = { call: { sinks: [{ kind: 'log', data: [{ argument: { from: 1 } }] }] } } as const;
const logFirst = { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }] } } as const;

export default {
  package: 'winston',
  docs: 'https://github.com/winstonjs/winston#readme',
  exports: {
    error: log,
    warn: log,
    info: log,
    http: log,
    verbose: log,
    debug: log,
    silly: log,
    log,
    child: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], returns: 'Logger' } },
    createLogger: {
      call: { sinks: [{ kind: 'log', data: [{ argument: 0, path: 'defaultMeta' }] }], returns: 'Logger' },
    },
    loggers: { instance: 'Container' },
    Container: { construct: { returns: 'Container' } },
  },
  types: {
    Container: { members: { add: { call: { returns: 'Logger' } }, get: { call: { returns: 'Logger' } } } },
    Logger: {
      members: {
        error: log,
        warn: log,
        help: log,
        data: log,
        info: log,
        debug: log,
        prompt: log,
        http: log,
        verbose: log,
        input: log,
        silly: log,
        emerg: log,
        alert: log,
        crit: log,
        warning: log,
        notice: log,
        log,
        child: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], returns: 'Logger' } },
        profile: logRest,
        write: logFirst,
      },
    },
  },
} satisfies PackageModel;
