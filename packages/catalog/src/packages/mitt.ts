import type { PackageModel } from '@privet/model';

export default {
  package: 'mitt',
  docs: 'https://github.com/developit/mitt',
  exports: { default: { call: { returns: 'Emitter' } } },
  types: {
    Emitter: {
      members: {
        on: { call: { behaviour: 'emitter-on' } },
        emit: { call: { behaviour: 'emitter-emit', carries: [] } },
      },
    },
  },
} satisfies PackageModel;
