import type { PackageModel } from '@privet/model';

export default {
  package: 'eventemitter3',
  docs: 'https://github.com/primus/eventemitter3',
  exports: {
    EventEmitter: { construct: { returns: 'EventEmitter' } },
    default: { construct: { returns: 'EventEmitter' } },
  },
  types: {
    EventEmitter: {
      members: {
        on: { call: { behaviour: 'emitter-on' } },
        once: { call: { behaviour: 'emitter-on' } },
        addListener: { call: { behaviour: 'emitter-on' } },
        prependListener: { call: { behaviour: 'emitter-on' } },
        prependOnceListener: { call: { behaviour: 'emitter-on' } },
        emit: { call: { behaviour: 'emitter-emit', carries: [] } },
      },
    },
  },
} satisfies PackageModel;
