import type { PackageModel } from '@privet/model';

const log = { call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
        dir: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], carries: [] } },
        dirxml: log,
        table: { call: { sinks: [{ kind: 'log', data: [{ argument: 0 }] }], carries: [] } },
        group: log,
        groupCollapsed: log,
        assert: { call: { sinks: [{ kind: 'log', data: [{ argument: { from: 1 } }] }], carries: [] } },
        timeLog: { call: { sinks: [{ kind: 'log', data: [{ argument: { from: 1 } }] }], carries: [] } },
      },
    },
  },
} satisfies PackageModel;
