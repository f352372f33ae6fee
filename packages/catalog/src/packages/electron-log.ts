import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'electron-log',
  docs: 'https://github.com/megahertz/electron-log#readme',
  exports: {
    error: log,
    warn: log,
    info: log,
    verbose: log,
    debug: log,
    silly: log,
    log,
    scope: { call: { returns: 'Logger' } },
    create: { call: { returns: 'Logger' } },
    functions: { instance: 'Logger' },
  },
  types: {
    Logger: {
      names: ['Logger', 'LogFunctions', 'MainLogger', 'RendererLogger', 'NodeLogger'],
      members: {
        error: log,
        warn: log,
        info: log,
        verbose: log,
        debug: log,
        silly: log,
        log,
        scope: { call: { returns: 'Logger' } },
        create: { call: { returns: 'Logger' } },
      },
    },
  },
} satisfies PackageModel;
