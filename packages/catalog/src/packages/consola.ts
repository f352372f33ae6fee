import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] } } as const;

export default {
  package: 'consola',
  docs: 'https://github.com/unjs/consola#readme',
  exports: {
    default: { instance: 'Consola' },
    consola: { instance: 'Consola' },
    createConsola: { call: { returns: 'Consola' } },
  },
  types: {
    Consola: {
      names: ['Consola', 'ConsolaInstance'],
      members: {
        silent: log,
        fatal: log,
        error: log,
        warn: log,
        log,
        info: log,
        success: log,
        fail: log,
        ready: log,
        start: log,
        box: log,
        debug: log,
        trace: log,
        verbose: log,
        create: { call: { returns: 'Consola' } },
        withTag: { call: { returns: 'Consola' } },
        withDefaults: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], returns: 'Consola' } },
      },
    },
  },
} satisfies PackageModel;
