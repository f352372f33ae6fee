import type { PackageModel } from '@privet/model';

const joins = { call: { carries: [{ argument: 'all' }], text: true } } as const;

export default {
  package: 'node:util',
  docs: 'https://nodejs.org/docs/latest-v20.x/api/util.html',
  declaredIn: ['@types/node'],
  exports: {
    format: joins,
    inspect: { call: { carries: [{ argument: 0 }], text: true } },
    formatWithOptions: { call: { carries: [{ argument: { from: 1 } }], text: true } },
    styleText: { call: { carries: [{ argument: 1 }], text: true } },
    stripVTControlCharacters: { call: { carries: [{ argument: 0 }] } },
    debuglog: { call: { returns: 'DebugLogger' } },
    debug: { call: { returns: 'DebugLogger' } },
    isDeepStrictEqual: { call: { carries: [] } },
    deprecate: { call: { behaviour: 'callback' } },
  },
  types: {
    DebugLogger: {
      names: ['DebugLogger', 'DebugLoggerFunction'],
      members: {},
      call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] },
    },
  },
} satisfies PackageModel;
