import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }], printed: true }] } } as const;
const logFirst = { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }], printed: true }] } } as const;
const logRest = { call: { sinks: [{ kind: 'log', data: [{ argument: { from: 1 } }], printed: true }] } } as const;

export default {
  package: 'platform:console',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/console',
  declaredIn: ['typescript', '@types/node'],
  globals: { console: { instance: 'Console' } },
  types: {
    Console: {
      members: {
        log,
        info: log,
        debug: log,
        warn: log,
        error: log,
        trace: log,
        dir: logFirst,
        dirxml: log,
        table: logFirst,
        group: log,
        groupCollapsed: log,
        assert: logRest,
        timeLog: logRest,
      },
    },
  },
} satisfies PackageModel;
