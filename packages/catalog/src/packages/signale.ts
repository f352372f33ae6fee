import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'signale',
  docs: 'https://github.com/klaudiosinani/signale#readme',
  exports: {
    await: log,
    complete: log,
    debug: log,
    error: log,
    fatal: log,
    fav: log,
    info: log,
    log,
    note: log,
    pause: log,
    pending: log,
    star: log,
    start: log,
    success: log,
    warn: log,
    watch: log,
    scope: { call: { returns: 'Signale' } },
    config: { call: { returns: 'Signale' } },
    Signale: { construct: { returns: 'Signale' } },
  },
  types: {
    Signale: {
      names: ['Signale', 'SignaleBase'],
      members: {
        await: log,
        complete: log,
        debug: log,
        error: log,
        fatal: log,
        fav: log,
        info: log,
        log,
        note: log,
        pause: log,
        pending: log,
        star: log,
        start: log,
        success: log,
        warn: log,
        watch: log,
        scope: { call: { returns: 'Signale' } },
        config: { call: { returns: 'Signale' } },
      },
    },
  },
} satisfies PackageModel;
