import type { PackageModel } from '@privet/model';

export default {
  package: 'debug',
  docs: 'https://github.com/debug-js/debug#readme',
  exports: { default: { call: { returns: 'Debugger' } }, debug: { call: { returns: 'Debugger' } } },
  types: {
    Debugger: {
      members: { extend: { call: { returns: 'Debugger' } } },
      call: { sinks: [{ kind: 'log', data: [{ argument: 'all' }] }] },
    },
  },
} satisfies PackageModel;
